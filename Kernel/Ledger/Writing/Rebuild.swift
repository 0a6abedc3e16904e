import GRDB
import Kernel

/// Makes every derived table anew from the facts 重建.
struct Rebuild {
    private let db: Database
    private let layouts: Layouts
    private let reader: FactReader
    private let histories: HistoryTable
    private let identifiers: IdentifierTable

    init(_ db: Database, _ layouts: Layouts) throws {
        self.db = db
        self.layouts = layouts
        reader = try FactReader(db)
        histories = try HistoryTable(db)
        identifiers = try IdentifierTable(db)
    }

    func run() throws -> RebuildReport {
        try db.execute(sql: "DELETE FROM identifier")
        let packer = Packer(layouts: layouts)
        var (subjects, count, changed) = (0, 0, try removeStrays())
        try SubjectWalk.forEach(db) { subject, stored in
            let facts = try stored.map(reader.decode)
            let history = try packer.pack(facts, of: subject, reader)
            subjects += 1
            count += facts.count
            if try histories.read(subject) != history {
                changed += 1
                try histories.write(subject, history)
            }
            for fact in facts where fact.isRegisterRow { try addIdentifiers(fact, subject) }
        }
        try Meta.setLayouts(db, layouts.digest)
        return RebuildReport(subjects: subjects, facts: count, changed: changed)
    }

    private func addIdentifiers(_ fact: Fact, _ subject: SubjectNumber) throws {
        for identifier in Identifier.all(in: fact.payload) { try identifiers.add(identifier, of: subject) }
    }

    /// Histories of subjects without facts; returns how many there were.
    private func removeStrays() throws -> Int {
        try db.execute(
            sql: "DELETE FROM history WHERE subject NOT IN (SELECT subject FROM fact WHERE subject IS NOT NULL)")
        return db.changesCount
    }
}
