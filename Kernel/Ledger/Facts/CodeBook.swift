import GRDB
import Kernel

/// Names and the numbers that stand for them 代码表. Lives no longer than one access to the database.
///
/// Names are compared byte by byte: Swift's own comparison would take two spellings of one character for the same.
final class CodeBook {
    private let readName: Query
    private let findCode: Query
    private let highest: Query
    private let db: Database
    private var insert: Query?
    private var names: [Place: String] = [:]
    private var codes: [Name: Int64] = [:]
    /// Rows added since `takeFresh` was last called.
    private var fresh: [CodeRow] = []

    init(_ db: Database) throws {
        self.db = db
        readName = try Query(db, "SELECT name FROM code WHERE space = ? AND code = ?")
        findCode = try Query(db, "SELECT code FROM code WHERE space = ? AND name = ?")
        highest = try Query(db, "SELECT coalesce(max(code), 0) FROM code WHERE space = ?")
    }

    /// The name behind a number, or nil when there is none.
    func name(_ space: CodeSpace, _ code: Int64) throws -> String? {
        let place = Place(space: space, code: code)
        if let name = names[place] { return name }
        readName.bind(1, space.rawValue)
        readName.bind(2, code)
        defer { readName.reset() }
        guard try readName.step() else { return nil }
        let name = readName.text(0)
        names[place] = name
        return name
    }

    /// The number of a name; a new one belongs to the fact that is about to be added.
    func code(_ space: CodeSpace, _ name: String, for fact: Int64) throws -> Int64 {
        let key = Name(space: space, bytes: Array(name.utf8))
        if let code = codes[key] { return code }
        let code = try find(space, name) ?? add(space, name, for: fact)
        codes[key] = code
        return code
    }

    /// The rows that the fact about to be added is the first to use, by space and number.
    func takeFresh() -> [CodeRow] {
        defer { fresh = [] }
        return fresh.sorted { ($0.space, $0.code) < ($1.space, $1.code) }
    }

    private func find(_ space: CodeSpace, _ name: String) throws -> Int64? {
        findCode.bind(1, space.rawValue)
        findCode.bind(2, name)
        defer { findCode.reset() }
        return try findCode.step() ? findCode.integer(0) : nil
    }

    private func add(_ space: CodeSpace, _ name: String, for fact: Int64) throws -> Int64 {
        let code = try next(space)
        if space == .shape, code > Int64(UInt16.max) {
            throw LedgerProblem.tooMany(Message("记录类型的字段编排", en: "column layouts of record kinds"))
        }
        let insert = try self.insert ?? Query(db, "INSERT INTO code (space, code, name, since) VALUES (?, ?, ?, ?)")
        self.insert = insert
        insert.bind(1, space.rawValue)
        insert.bind(2, code)
        insert.bind(3, name)
        insert.bind(4, fact)
        try insert.run()
        fresh.append(CodeRow(space: space.rawValue, code: code, name: name))
        return code
    }

    private func next(_ space: CodeSpace) throws -> Int64 {
        highest.bind(1, space.rawValue)
        defer { highest.reset() }
        return try highest.step() ? highest.integer(0) + 1 : 1
    }

    private struct Place: Hashable {
        let space: CodeSpace
        let code: Int64
    }

    private struct Name: Hashable {
        let space: CodeSpace
        let bytes: [UInt8]
    }
}
