import GRDB
import Kernel

/// Compares every stored history, byte by byte, and the lookup table with what the facts give.
final class DerivedAudit {
    private let db: Database
    private let packer: Packer
    private let reader: FactReader
    private let histories: HistoryTable
    private let identifiers: IdentifierTable
    private let layoutsMatch: Bool
    private var findings: [AuditFinding] = []
    private var subjects = 0
    private var expectedIdentifiers = 0

    init(_ db: Database, _ layouts: Layouts) throws {
        self.db = db
        packer = Packer(layouts: layouts)
        reader = try FactReader(db)
        histories = try HistoryTable(db)
        identifiers = try IdentifierTable(db)
        layoutsMatch = try Meta.layouts(db) == layouts.digest
    }

    func run() throws -> [AuditFinding] {
        if !layoutsMatch { findings.append(.otherLayouts) }
        try SubjectWalk.forEach(db) { subject, stored in
            subjects += 1
            do {
                try check(subject, try stored.map(reader.decode))
            } catch let problem as LedgerProblem {
                findings.append(.unpackable(subject: subject, code: code(of: subject), reason: problem.message))
            }
        }
        if try count("history") != subjects { try findStrayHistories() }
        if try count("identifier") != expectedIdentifiers { try findStrayIdentifiers() }
        return findings
    }

    private func check(_ subject: SubjectNumber, _ facts: [Fact]) throws {
        for identifier in DerivedAudit.identifiers(facts) {
            expectedIdentifiers += 1
            if try !identifiers.holds(identifier, of: subject) {
                expectedIdentifiers -= 1
                findings.append(.missingIdentifier(subject: subject, value: identifier.value))
            }
        }
        guard layoutsMatch else { return }
        let expected = try packer.pack(facts, of: subject, reader)
        guard let difference = difference(try histories.read(subject), expected) else { return }
        findings.append(.history(subject: subject, code: code(of: subject), difference))
    }

    private func difference(_ stored: PackedHistory?, _ expected: PackedHistory) -> AuditFinding.Difference? {
        guard let stored else { return .missing }
        if stored.index != expected.index { return .facts }
        return stored.pack != expected.pack ? .pack : nil
    }

    private func findStrayHistories() throws {
        let rows = try Query(
            db,
            """
            SELECT subject FROM history
            WHERE subject NOT IN (SELECT subject FROM fact WHERE subject IS NOT NULL) ORDER BY subject
            """)
        while try rows.step() { findings.append(.strayHistory(subject: SubjectNumber(rows.integer(0)))) }
    }

    /// Only when there are too many: reads the register rows of each subject that the table names.
    private func findStrayIdentifiers() throws {
        let stored = try Query(db, "SELECT value, role FROM identifier WHERE subject = ? ORDER BY value, role")
        let subjects = try Query(db, "SELECT DISTINCT subject FROM identifier ORDER BY subject")
        while try subjects.step() {
            let subject = SubjectNumber(subjects.integer(0))
            let numbers = try histories.index(subject)?.numbers(knownAt: nil) ?? []
            let expected = (try? DerivedAudit.identifiers(reader.facts(numbers))) ?? []
            stored.bind(1, subject.value)
            while try stored.step() {
                let identifier = Identifier.Role(rawValue: stored.integer(1)).map {
                    Identifier(value: stored.text(0), role: $0)
                }
                guard identifier.map({ !expected.contains($0) }) ?? true else { continue }
                findings.append(.strayIdentifier(subject: subject, value: stored.text(0)))
            }
            stored.reset()
        }
    }

    private static func identifiers(_ facts: [Fact]) -> Set<Identifier> {
        Set(facts.filter(\.isRegisterRow).flatMap { Identifier.all(in: $0.payload) })
    }

    private func code(of subject: SubjectNumber) -> String? {
        try? reader.code(of: subject)
    }

    private func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
}
