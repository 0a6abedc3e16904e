import GRDB
import GRDBSQLite

/// A prepared statement that is bound, stepped and read through SQLite's own functions.
///
/// Every fact passes here; a row decoded by name costs five times as much.
final class Query {
    private let statement: Statement
    private let raw: SQLiteStatement

    init(_ db: Database, _ sql: String) throws {
        statement = try db.makeStatement(sql: sql)
        raw = statement.sqliteStatement
    }

    // MARK: Binding (1-based)

    func bind(_ index: Int32, _ value: Int64) {
        sqlite3_bind_int64(raw, index, value)
    }

    func bind(_ index: Int32, _ value: Int64?) {
        if let value { bind(index, value) } else { sqlite3_bind_null(raw, index) }
    }

    func bind(_ index: Int32, _ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            if let base = buffer.baseAddress, !buffer.isEmpty {
                _ = sqlite3_bind_blob(raw, index, base, Int32(buffer.count), Query.copied)
            } else {
                _ = sqlite3_bind_zeroblob(raw, index, 0)
            }
        }
    }

    func bind(_ index: Int32, _ bytes: [UInt8]?) {
        if let bytes { bind(index, bytes) } else { sqlite3_bind_null(raw, index) }
    }

    func bind(_ index: Int32, _ text: String) {
        var text = text
        text.withUTF8 { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(raw, index, characters.baseAddress, Int32(characters.count), Query.copied)
            }
        }
    }

    // MARK: Stepping

    /// Whether there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(raw) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let connection = sqlite3_db_handle(raw)
            let code = ResultCode(rawValue: sqlite3_extended_errcode(connection))
            let message = sqlite3_errmsg(connection).map { String(cString: $0) }
            sqlite3_reset(raw)
            throw DatabaseError(resultCode: code, message: message)
        }
    }

    /// Steps to the end and makes the statement ready for the next use.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Makes the statement ready for the next use; what is bound stays bound.
    func reset() {
        sqlite3_reset(raw)
    }

    // MARK: Reading (0-based)

    func integer(_ column: Int32) -> Int64 {
        sqlite3_column_int64(raw, column)
    }

    func optionalInteger(_ column: Int32) -> Int64? {
        isNull(column) ? nil : integer(column)
    }

    func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(raw, column) == SQLITE_NULL
    }

    /// The bytes in place; valid until the next step.
    func blob(_ column: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(raw, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column)))
    }

    func bytes(_ column: Int32) -> [UInt8] {
        Array(blob(column))
    }

    func optionalBytes(_ column: Int32) -> [UInt8]? {
        isNull(column) ? nil : bytes(column)
    }

    func text(_ column: Int32) -> String {
        String(decoding: blob(column), as: UTF8.self)
    }

    /// Tells SQLite to copy what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
