import GRDB
import Kernel

/// The stored histories, one row a subject.
final class HistoryTable {
    private let db: Database
    private let select: Query
    private let selectFacts: Query
    private var upsert: Query?

    init(_ db: Database) throws {
        self.db = db
        select = try Query(db, "SELECT pack, facts FROM history WHERE subject = ?")
        selectFacts = try Query(db, "SELECT facts FROM history WHERE subject = ?")
    }

    /// Nil for a subject that is not known.
    func read(_ subject: SubjectNumber) throws -> PackedHistory? {
        select.bind(1, subject.value)
        defer { select.reset() }
        return try select.step() ? PackedHistory(pack: select.bytes(0), index: select.bytes(1)) : nil
    }

    /// Which facts a subject has; nil for a subject that is not known.
    func index(_ subject: SubjectNumber) throws -> FactIndex? {
        selectFacts.bind(1, subject.value)
        defer { selectFacts.reset() }
        return try selectFacts.step() ? HistoryTable.index(selectFacts.bytes(0), subject) : nil
    }

    func write(_ subject: SubjectNumber, _ history: PackedHistory) throws {
        let upsert =
            try self.upsert
            ?? Query(
                db,
                """
                INSERT INTO history (subject, pack, facts) VALUES (?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET pack = excluded.pack, facts = excluded.facts
                """)
        self.upsert = upsert
        upsert.bind(1, subject.value)
        upsert.bind(2, history.pack)
        upsert.bind(3, history.index)
        try upsert.run()
    }

    /// Stored bytes as an index; throws when they are none.
    static func index(_ bytes: [UInt8], _ subject: SubjectNumber) throws -> FactIndex {
        guard let index = FactIndex(bytes) else {
            throw LedgerProblem.damaged(
                Message(
                    "序号为\(subject.value)的主体的事实索引无法读出",
                    en: "cannot read the index of facts of subject number \(subject.value)"))
        }
        return index
    }
}
