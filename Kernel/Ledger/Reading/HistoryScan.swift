import GRDB
import Kernel

/// Walks stored packs in key order without copying them; jumps where the wanted subjects lie far apart.
final class HistoryScan {
    private let rows: Query

    init(_ db: Database) throws {
        rows = try Query(db, "SELECT subject, pack FROM history WHERE subject >= ? ORDER BY subject")
    }

    func forEach(
        _ subjects: ArraySlice<SubjectNumber>, _ body: (SubjectNumber, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        defer { rows.reset() }
        var previous: SubjectNumber?
        for subject in subjects {
            let continues = previous.map { $0 < subject } ?? false
            previous = subject
            guard try advance(to: subject, continues: continues) else { throw LedgerProblem.unknownSubject(subject) }
            try body(subject, rows.blob(1))
        }
    }

    /// Steps on while the subject may be near, seeks it otherwise.
    private func advance(to subject: SubjectNumber, continues: Bool) throws -> Bool {
        if continues {
            for _ in 0..<HistoryScan.nearby {
                guard try rows.step() else { break }
                let found = rows.integer(0)
                if found == subject.value { return true }
                if found > subject.value { return false }
            }
        }
        rows.reset()
        rows.bind(1, subject.value)
        return try rows.step() && rows.integer(0) == subject.value
    }

    /// Stepping over so many rows costs about as much as a new search.
    private static let nearby = 8
}
