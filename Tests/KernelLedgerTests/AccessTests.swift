import Kernel
import Testing

import struct GRDB.DatabaseError
import class GRDB.DatabaseQueue
import struct GRDB.ResultCode

@testable import KernelLedger

@Suite("Opening a ledger")
struct AccessTests {
    @Test func `reading a ledger that is not there creates none`() throws {
        let fixture = try LedgerFixture()
        let problem = LedgerProblem.notFound(path: fixture.path)
        #expect(throws: problem) { try fixture.open(.readOnly) }
        #expect(problem.message.chinese.contains(fixture.path))
        #expect(problem.message.chinese.contains("--ledger"))
        #expect(throws: problem) { try fixture.open(.readOnly) }
    }

    @Test func `a ledger opened for reading is not written`() throws {
        let fixture = try LedgerFixture()
        do { try fixture.open().receive([Toy.register(Toy.codeA)]) }
        let ledger = try fixture.open(.readOnly)
        #expect(try ledger.head().number == 1)
        #expect(try ledger.audit() == [])
        #expect(try ledger.resolve(Toy.codeA) == .subject(SubjectNumber(1), code: Toy.codeA))
        #expect(throws: LedgerProblem.readOnly(path: fixture.path)) { try ledger.receive([]) }
        #expect(throws: LedgerProblem.readOnly(path: fixture.path)) { try ledger.rebuild() }
    }

    @Test(arguments: [Ledger.Access.readOnly, .readWrite])
    func `another program's database is refused and left as it is`(_ access: Ledger.Access) throws {
        let fixture = try LedgerFixture()
        try DatabaseQueue(path: fixture.path).writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE t (a)") }
        let problem = LedgerProblem.foreign(path: fixture.path)
        #expect(throws: problem) { try fixture.open(access) }
        #expect(problem.message.chinese.contains("不是信用台账"))
        #expect(problem.message.english.hasPrefix("'\(fixture.path)' is not a credit ledger"))
        let mode = try DatabaseQueue(path: fixture.path).read { db in
            let query = try Query(db, "PRAGMA journal_mode")
            return try query.step() ? query.text(0) : ""
        }
        #expect(mode == "delete")
    }

    @Test func `a ledger whose making was cut short becomes one at the next opening`() throws {
        let fixture = try LedgerFixture()
        try DatabaseQueue(path: fixture.path).writeWithoutTransaction {
            try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        #expect(throws: LedgerProblem.notFound(path: fixture.path)) { try fixture.open(.readOnly) }
        try fixture.open().receive([Toy.register(Toy.codeA)])
        #expect(try fixture.open(.readOnly).head().number == 1)
    }

    @Test func `errors of the database come in the user's words`() throws {
        let expected: [(ResultCode, LedgerProblem)] = [
            (.SQLITE_BUSY, .busy(path: "a.ledger")), (.SQLITE_FULL, .diskFull(path: "a.ledger")),
            (.SQLITE_NOTADB, .foreign(path: "a.ledger")), (.SQLITE_READONLY, .readOnly(path: "a.ledger")),
        ]
        for (code, problem) in expected {
            #expect(throws: problem) {
                try LedgerProblem.translating("a.ledger") { throw DatabaseError(resultCode: code) }
            }
            #expect(problem.message.chinese.contains("a.ledger"))
        }
    }

    @Test func `a text file is refused and left as it is`() throws {
        let fixture = try LedgerFixture()
        try fixture.writeText(String(repeating: "统一社会信用代码,名称\n", count: 100))
        for access in [Ledger.Access.readOnly, .readWrite] {
            #expect(throws: LedgerProblem.foreign(path: fixture.path)) { try fixture.open(access) }
        }
    }

    @Test func `a folder or a file in no folder cannot be opened`() throws {
        let fixture = try LedgerFixture()
        for path in [fixture.path + "/none/x.ledger", fixture.folderPath, ""] {
            let error = #expect(throws: LedgerProblem.self) {
                try Ledger.open(path: path, access: .readWrite, layouts: Toy.layouts)
            }
            guard case .cannotOpen? = error else {
                Issue.record("\(path): \(String(describing: error))")
                continue
            }
        }
    }

    @Test func `a later format is left alone`() throws {
        let fixture = try LedgerFixture()
        do { _ = try fixture.open() }
        try fixture.alter("INSERT INTO grdb_migrations VALUES ('2 later')")
        #expect(throws: LedgerProblem.newer(path: fixture.path)) { try fixture.open() }
        #expect(throws: LedgerProblem.newer(path: fixture.path)) { try fixture.open(.readOnly) }
    }

    @Test func `a ledger is found again as it was left`() throws {
        let fixture = try LedgerFixture()
        let head = try {
            let ledger = try fixture.open()
            let (a, _) = try ledger.registerBoth()
            try ledger.receive([Toy.visit("1", a)])
            return try ledger.head()
        }()
        let ledger = try fixture.open()
        #expect(try ledger.head() == head)
        #expect(try ledger.receive([Toy.visit("1", SubjectNumber(1))]).repeats == 1)
        #expect(try ledger.receive([Toy.visit("2", SubjectNumber(1))]).new == 1)
        #expect(try ledger.audit() == [])
    }

    @Test func `a reader sees what another connection commits`() throws {
        let fixture = try LedgerFixture()
        let writer = try fixture.open()
        let reader = try fixture.open(.readOnly)
        #expect(try reader.head() == .empty)
        try writer.receive([Toy.register(Toy.codeA)])
        #expect(try reader.head() == writer.head())
    }

    @Test func `a temporary ledger goes with its owner`() throws {
        let path: String
        do {
            let ledger = try Ledger.temporary(layouts: Toy.layouts)
            path = ledger.path
            try ledger.receive([Toy.register(Toy.codeA)])
        }
        #expect(throws: LedgerProblem.notFound(path: path)) {
            try Ledger.open(path: path, access: .readOnly, layouts: Toy.layouts)
        }
    }
}
