import Kernel

import class GRDB.Database

/// Rows of one file on their way into the ledger 暂存. They lie in temporary tables on disk, not in memory.
final class Staging {
    private let session: WriteSession
    private let insert: Query
    private(set) var rows = 0
    /// The columns that the file does not have, by layout; a file has one header for all its rows.
    private(set) var unstated: [Int: Set<Int>] = [:]

    init(_ session: WriteSession) throws {
        self.session = session
        try session.db.execute(sql: Staging.tables)
        insert = try Query(
            session.db,
            """
            INSERT INTO temp.staged (line, row, layout, subject, code, chain, sender, record, content, day, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    func add(_ record: Record) throws {
        let layout = try layout(of: record)
        let payload = Payload(shape: Payload.Shape(layout.kind), columns: record.values)
        let isRegister = record.kind == .registration
        let code = isRegister ? try self.code(payload, record) : nil
        guard isRegister || record.subject != nil else {
            throw LedgerProblem.noSubject(record.kind, place: session.origin.place(line: record.line))
        }
        rows += 1
        unstated[layout.code] = record.unstated
        insert.bind(1, Int64(record.line))
        insert.bind(2, Int64(rows))
        insert.bind(3, Int64(layout.code))
        insert.bind(4, isRegister ? nil : record.subject?.value)
        if let code { insert.bind(5, code) } else { insert.bind(5, Int64?.none) }
        insert.bind(6, Staging.chain(record, code))
        insert.bind(7, record.sender)
        insert.bind(8, record.id.bytes)
        insert.bind(9, Int64(bitPattern: payload.contentHash))
        insert.bind(10, Int64(day(record, payload).number))
        insert.bind(11, try PayloadBytes.body(record.values))
        try insert.run()
    }

    /// Removes the temporary tables; they would outlive the transaction.
    func drop() throws {
        try session.db.execute(
            sql: "DROP TABLE temp.staged; DROP TABLE temp.aside; DROP TABLE temp.taken; DROP TABLE temp.touched;")
    }

    private func layout(of record: Record) throws -> Layout {
        let place = session.origin.place(line: record.line)
        guard let layout = session.layouts.layout(of: record.kind) else {
            throw LedgerProblem.undeclared(record.kind, session.layouts, place: place)
        }
        try layout.check(record.values, place: place)
        return layout
    }

    private func code(_ row: Payload, _ record: Record) throws -> String {
        let code = Identifier.folded(row.value(RegisterColumn.code))
        guard !code.isEmpty else { throw LedgerProblem.noCode(place: session.origin.place(line: record.line)) }
        return code
    }

    /// A subject is in the register since its establishment.
    private func day(_ record: Record, _ row: Payload) -> Day {
        guard record.kind == .registration else { return record.day }
        return Day(row.value(RegisterColumn.since)) ?? record.day
    }

    /// What two rows must share to be the same record of the same sender, or the same subject of the register.
    private static func chain(_ record: Record, _ code: String?) -> [UInt8] {
        if let code { return [1] + Array(code.utf8) }
        return [0] + record.id.bytes + Array(record.sender.utf8)
    }

    /// `aside`: rows that another row of the file repeats or contradicts. `taken`: rows that become facts.
    /// `touched`: the facts that are new to each subject.
    private static let tables = """
        CREATE TABLE temp.staged (
            line INTEGER NOT NULL, row INTEGER NOT NULL, layout INTEGER NOT NULL, subject INTEGER, code TEXT,
            chain BLOB NOT NULL, sender TEXT NOT NULL, record BLOB NOT NULL, content INTEGER NOT NULL,
            day INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (line, row)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE temp.aside (
            line INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (line, row)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE temp.taken (
            line INTEGER NOT NULL, row INTEGER NOT NULL, kind INTEGER NOT NULL, subject INTEGER, day INTEGER NOT NULL,
            PRIMARY KEY (line, row)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE temp.touched (
            subject INTEGER NOT NULL, fact INTEGER NOT NULL, PRIMARY KEY (subject, fact)
        ) STRICT, WITHOUT ROWID;
        """
}

extension Layout {
    /// Throws unless there is a value for every column, and none that says who a natural person is.
    func check(_ values: [String], place: Message) throws {
        let columns = kind.columns
        guard values.count == columns.count else {
            throw LedgerProblem.wrongColumns(kind.id, expected: columns.count, found: values.count, place: place)
        }
        for (column, value) in zip(columns, values) where column.isOfPerson && !value.isEmpty {
            throw LedgerProblem.personal(column: column.title, place: place)
        }
    }
}

extension LedgerProblem {
    /// The problem of a kind that no layout declares.
    static func undeclared(_ kind: KindID, _ layouts: Layouts, place: Message) -> LedgerProblem {
        let nearest = NearestWord.of(kind.description, among: layouts.kinds.map(\.id.description))
        return .undeclaredKind(kind, nearest: nearest, place: place)
    }
}
