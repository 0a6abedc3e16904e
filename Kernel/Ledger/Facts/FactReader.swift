import GRDB
import Kernel
import KernelDigest

/// Reads facts 读出事实 through one connection. Lives no longer than one access to the database.
final class FactReader {
    private let codes: CodeBook
    private let byNumber: Query
    private var shapes: [Int64: Payload.Shape] = [:]

    init(_ db: Database, codes: CodeBook) throws {
        self.codes = codes
        byNumber = try Query(db, "SELECT \(StoredFact.columns) FROM fact WHERE n = ?")
    }

    convenience init(_ db: Database) throws {
        try self.init(db, codes: try CodeBook(db))
    }

    /// The number and digest of the last fact.
    static func head(_ db: Database) throws -> Head {
        let last = try Query(db, "SELECT n, digest FROM fact ORDER BY n DESC LIMIT 1")
        guard try last.step() else { return .empty }
        return Head(number: last.integer(0), digest: Digest(stored: last.bytes(1)) ?? .zero)
    }

    /// One fact; throws when there is none or when it cannot be read.
    func fact(_ number: Int64) throws -> Fact {
        byNumber.bind(1, number)
        defer { byNumber.reset() }
        guard try byNumber.step() else { throw LedgerProblem.unknownFact(number) }
        return try decode(StoredFact(byNumber))
    }

    /// Facts in the order of the numbers.
    func facts(_ numbers: [Int64]) throws -> [Fact] {
        try numbers.map { try fact($0) }
    }

    /// A stored row as a fact.
    func decode(_ stored: StoredFact) throws -> Fact {
        guard let kind = UInt8(exactly: stored.kind).flatMap(FactKind.init(rawValue:)) else {
            throw LedgerProblem.unreadable(
                fact: stored.number, reason: Message("不认识的事实类型\(stored.kind)", en: "unknown fact kind \(stored.kind)"))
        }
        return Fact(
            number: stored.number, kind: kind, subject: stored.subject.map(SubjectNumber.init),
            day: try day(stored.day, stored), receivedOn: try day(stored.received, stored),
            actor: try name(.actor, stored.actor, stored), sender: try name(.sender, stored.sender, stored),
            file: try name(.file, stored.file, stored), line: Int(stored.line),
            record: stored.record.flatMap { RecordID(stored: $0) }, payload: try payload(stored))
    }

    private func payload(_ stored: StoredFact) throws -> Payload {
        do {
            switch try PayloadBytes.read(stored.payload) {
            case .plain(let shape, let columns): return Payload(shape: try self.shape(shape, stored), columns: columns)
            case .sealed: throw LedgerProblem.sealed(fact: stored.number)
            }
        } catch let problem as PayloadBytes.Problem {
            throw LedgerProblem.unreadable(fact: stored.number, reason: problem.words)
        }
    }

    private func shape(_ code: Int64, _ stored: StoredFact) throws -> Payload.Shape {
        if let shape = shapes[code] { return shape }
        let shape = Payload.Shape(codeName: try name(.shape, code, stored))
        shapes[code] = shape
        return shape
    }

    private func name(_ space: CodeSpace, _ code: Int64, _ stored: StoredFact) throws -> String {
        guard let name = try codes.name(space, code) else {
            throw LedgerProblem.unreadable(
                fact: stored.number,
                reason: Message(
                    "代码表中没有第\(space.rawValue)类第\(code)号代码",
                    en: "the code table has no code \(code) of class \(space.rawValue)"))
        }
        return name
    }

    private func day(_ number: Int64, _ stored: StoredFact) throws -> Day {
        guard let number = Int32(exactly: number) else {
            throw LedgerProblem.unreadable(
                fact: stored.number, reason: Message("日期超出范围", en: "a day is out of range"))
        }
        return Day(number: number)
    }
}
