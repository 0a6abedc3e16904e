import GRDB
import Kernel
import KernelDigest

extension Ledger {
    /// The number and digest of the last fact.
    public func head() throws -> Head {
        try reading { try FactReader.head($0) }
    }

    /// Whether this ledger holds the very facts that another head stands for 账首延续, and perhaps more after them.
    public func extends(_ head: Head) throws -> Bool {
        if head.number == 0 { return head == .empty }
        return try reading { db in
            let row = try Query(db, "SELECT digest FROM fact WHERE n = ?")
            row.bind(1, head.number)
            return try row.step() && row.bytes(0) == head.digest.bytes
        }
    }

    /// Whether the stored histories were packed under the layouts at hand.
    ///
    /// If not, every write is refused until `rebuild`.
    public var layoutsMatch: Bool {
        get throws { try reading { try Meta.layouts($0) == layouts.digest } }
    }

    /// What the register says of a code.
    public func resolve(_ identifier: String) throws -> Resolution {
        try reading { db in
            try Resolver(identifiers: try IdentifierTable(db), reader: try FactReader(db)).resolve(identifier)
        }
    }

    /// The subject of a code; else those that bore it; else those whose name, past or present, contains the text.
    public func subjects(matching text: String, limit: Int) throws -> [SubjectNumber] {
        guard limit > 0 else { return [] }
        return try reading { db in
            let (now, formerly) = try IdentifierTable(db).bearers(of: Identifier.folded(text))
            let bearers = now.isEmpty ? formerly : now
            return bearers.isEmpty ? try Ledger.named(text, limit, db) : Array(bearers.prefix(limit))
        }
    }

    /// The facts of a subject by number, up to and with `knownAt`; empty for a subject that is not known.
    public func facts(of subject: SubjectNumber, knownAt: Int64? = nil) throws -> [Fact] {
        try reading { db in
            guard let index = try HistoryTable(db).index(subject) else { return [] }
            return try FactReader(db).facts(index.numbers(knownAt: knownAt))
        }
    }

    /// Facts by number, in the order asked for; throws when there is no such fact.
    public func facts(_ numbers: [Int64]) throws -> [Fact] {
        try reading { try FactReader($0).facts(numbers) }
    }

    /// The day on which the last fact was received; nil while there is none.
    public func lastReceipt() throws -> Day? {
        try reading { db in
            let row = try Query(db, "SELECT \(StoredFact.columns) FROM fact ORDER BY n DESC LIMIT 1")
            return try row.step() ? Day(number: Int32(truncatingIfNeeded: StoredFact(row).received)) : nil
        }
    }

    /// The kinds of facts by number, in order, also of those that are sealed; nil for a kind that this program does not
    /// know.
    public func kinds(_ numbers: ClosedRange<Int64>) throws -> [(fact: Int64, kind: FactKind?)] {
        try reading { db in
            let rows = try Query(db, "SELECT n, kind FROM fact WHERE n BETWEEN ? AND ? ORDER BY n")
            rows.bind(1, numbers.lowerBound)
            rows.bind(2, numbers.upperBound)
            var kinds: [(Int64, FactKind?)] = []
            while try rows.step() {
                kinds.append((rows.integer(0), UInt8(exactly: rows.integer(1)).flatMap(FactKind.init(rawValue:))))
            }
            return kinds
        }
    }

    /// The records whose printed id begins so, with their subjects; `R-` may be missing, case does not matter.
    public func records(startingWith prefix: String) throws -> [(record: RecordID, subject: SubjectNumber)] {
        try reading { try RecordSearch.records(startingWith: prefix, $0) }
    }

    /// The texts in the ledger, in the order in which they were deposited.
    public func deposits() throws -> [Deposit] {
        try reading { try Deposits.all($0, try FactReader($0)) }
    }

    /// Exact names first, then by number.
    private static func named(_ text: String, _ limit: Int, _ db: Database) throws -> [SubjectNumber] {
        let name = Folding.trimmed(text)
        guard !name.isEmpty else { return [] }
        let rows = try Query(
            db,
            """
            SELECT subject FROM identifier WHERE role = 3 AND value LIKE ? ESCAPE '\\'
            GROUP BY subject ORDER BY max(value = ?) DESC, subject LIMIT ?
            """)
        rows.bind(1, "%\(escaped(name))%")
        rows.bind(2, name)
        rows.bind(3, Int64(limit))
        var subjects: [SubjectNumber] = []
        while try rows.step() { subjects.append(SubjectNumber(rows.integer(0))) }
        return subjects
    }

    /// A text for LIKE, where `%`, `_` and `\` mean themselves.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}

extension FactIndex {
    /// The numbers of the facts known at a fact number; all when it is nil.
    func numbers(knownAt: Int64?) -> [Int64] {
        entries.map(\.fact).filter { $0 <= knownAt ?? Int64.max }
    }
}
