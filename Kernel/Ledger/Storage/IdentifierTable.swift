import GRDB
import Kernel

/// The lookup table from codes and names to subjects. Derived; `rebuild` fills it anew.
final class IdentifierTable {
    private let db: Database
    private let holders: Query
    private var insert: Query?
    private var exists: Query?

    init(_ db: Database) throws {
        self.db = db
        holders = try Query(db, "SELECT subject, role FROM identifier WHERE value = ? AND role <= 2 ORDER BY subject")
    }

    /// Who bears a folded code now, and who bore it.
    func bearers(of code: String) throws -> (now: [SubjectNumber], formerly: [SubjectNumber]) {
        holders.bind(1, code)
        defer { holders.reset() }
        var (now, formerly): ([SubjectNumber], [SubjectNumber]) = ([], [])
        while try holders.step() {
            let subject = SubjectNumber(holders.integer(0))
            if holders.integer(1) == Identifier.Role.code.rawValue {
                now.append(subject)
            } else {
                formerly.append(subject)
            }
        }
        return (now, formerly)
    }

    func add(_ identifier: Identifier, of subject: SubjectNumber) throws {
        let insert =
            try self.insert ?? Query(db, "INSERT OR IGNORE INTO identifier (value, subject, role) VALUES (?, ?, ?)")
        self.insert = insert
        bind(identifier, subject, to: insert)
        try insert.run()
    }

    func holds(_ identifier: Identifier, of subject: SubjectNumber) throws -> Bool {
        let exists =
            try self.exists
            ?? Query(db, "SELECT 1 FROM identifier WHERE value = ? AND subject = ? AND role = ?")
        self.exists = exists
        bind(identifier, subject, to: exists)
        defer { exists.reset() }
        return try exists.step()
    }

    private func bind(_ identifier: Identifier, _ subject: SubjectNumber, to query: Query) {
        query.bind(1, identifier.value)
        query.bind(2, subject.value)
        query.bind(3, identifier.role.rawValue)
    }
}
