import Kernel
import KernelDigest
import Testing

@testable import KernelLedger

@Suite("Facts from commands")
struct MarksTests {
    let ledger: Ledger
    let subject: SubjectNumber

    init() throws {
        ledger = try Ledger.temporary(layouts: Toy.layouts)
        (subject, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", subject), Toy.visit("2", subject, line: 3)])
    }

    private func mark(_ kind: FactKind, _ number: String, _ day: Day, _ columns: [String] = ["因由"]) throws -> Int64 {
        try ledger.write(try Toy.origin(file: "")) { writer in
            try writer.mark(kind, record: Toy.visitID(number), day: day, columns: columns)
        }
    }

    @Test(arguments: [(FactKind.withdrawn, RecordStatus.withdrawn), (.repaired, .repaired)])
    func `a mark holds from its day and not the day before`(_ kind: FactKind, _ status: RecordStatus) throws {
        let number = try mark(kind, "1", day("2026-02-01"))
        let fact = try #require(try ledger.facts([number]).first)
        #expect(fact.kind == kind)
        #expect(fact.payload == Payload(columns: ["因由"]))
        #expect(fact.line == 0)
        #expect(fact.file == "")
        #expect(try ledger.statuses(of: subject, "visit", on: day("2026-01-31")).flatMap { $0 } == [])
        #expect(try ledger.statuses(of: subject, "visit", on: day("2026-02-01")).flatMap { $0 } == [status])
        #expect(try ledger.audit() == [])
    }

    @Test func `an objection holds from its opening to its closing`() throws {
        _ = try mark(.objectionOpened, "1", day("2026-02-01"))
        #expect(try ledger.statuses(of: subject, "visit", on: day("2030-01-01")).flatMap { $0 } == [.objected])
        _ = try mark(.objectionClosed, "1", day("2026-02-10"))
        let counts = try [day("2026-01-31"), day("2026-02-01"), day("2026-02-09"), day("2026-02-10")].map {
            try ledger.statuses(of: subject, "visit", on: $0).flatMap { $0 }.count
        }
        #expect(counts == [0, 1, 1, 0])
    }

    @Test func `an officer's classification makes a finding of an unclassified record`() throws {
        #expect(try ledger.statuses(of: subject, "toy.fire", on: day("2026-03-01")).isEmpty)
        _ = try mark(.classified, "1", day("2026-02-01"), ["toy.fire", "涉及消防"])
        #expect(try ledger.statuses(of: subject, "toy.fire", on: day("2026-01-31")) == [[.pending]])
        #expect(try ledger.statuses(of: subject, "toy.fire", on: day("2026-02-01")) == [[]])
        #expect(
            throws: LedgerProblem.undeclaredKind(
                "toy.fires", nearest: "toy.fire", place: Message("命令", en: "the command"))
        ) {
            try ledger.write(try Toy.origin(file: "")) {
                try $0.mark(.classified, record: Toy.visitID("1"), day: day("2026-02-01"), columns: ["toy.fires", ""])
            }
        }
    }

    @Test func `a correction from a command is a new version from its day`() throws {
        let values = Toy.visit("1", subject, level: "high").values
        let number = try ledger.write(try Toy.origin(file: "")) { writer in
            try writer.correct(record: Toy.visitID("1"), day: day("2026-02-01"), values: values, reason: "更正")
        }
        let fact = try #require(try ledger.facts([number]).first)
        #expect(fact.kind == .corrected)
        #expect(fact.payload.value("level") == "high")
        #expect(try ledger.statuses(of: subject, "visit", on: day("2026-01-31")).count { $0 == [.pending] } == 1)
        #expect(try ledger.statuses(of: subject, "visit", on: day("2026-02-01")).count { $0 == [.superseded] } == 1)
        #expect(throws: LedgerProblem.unchanged(Toy.visitID("1"))) {
            try ledger.write(try Toy.origin(file: "")) {
                try $0.correct(record: Toy.visitID("1"), day: day("2026-02-02"), values: values, reason: "更正")
            }
        }
        #expect(try ledger.audit() == [])
    }

    @Test func `a correction cannot make another record of it`() throws {
        let other = Toy.visit("3", subject, level: "high").values
        var moved = Toy.visit("1", subject, level: "high").values
        moved[1] = Toy.codeB
        for (values, column) in [(other, "编号"), (moved, "统一社会信用代码")] {
            #expect(throws: LedgerProblem.identityChanged(Toy.visitID("1"), column: column)) {
                try ledger.write(try Toy.origin()) {
                    try $0.correct(record: Toy.visitID("1"), day: day("2026-02-01"), values: values, reason: "更正")
                }
            }
        }
    }

    @Test func `several marks in one transaction build on each other`() throws {
        try ledger.write(try Toy.origin()) { writer in
            let id = Toy.visitID("1")
            try writer.correct(
                record: id, day: day("2026-02-01"), values: Toy.visit("1", subject, level: "high").values, reason: "更正")
            try writer.correct(
                record: id, day: day("2026-02-02"), values: Toy.visit("1", subject, fine: "100").values, reason: "更正")
            try writer.mark(.repaired, record: id, day: day("2026-02-03"), columns: ["已整改"])
        }
        #expect(try ledger.facts(of: subject).suffix(3).map(\.kind) == [.corrected, .corrected, .repaired])
        #expect(try ledger.audit() == [])
    }

    @Test func `a mark on what is no record, or no mark at all, is refused`() throws {
        #expect(throws: LedgerProblem.unknownRecord(Toy.visitID("9"))) { try mark(.repaired, "9", day("2026-02-01")) }
        #expect(throws: LedgerProblem.notAMark(.received)) { try mark(.received, "1", day("2026-02-01")) }
        #expect(throws: LedgerProblem.wrongWords(.withdrawn, expected: 1, found: 2)) {
            try mark(.withdrawn, "1", day("2026-02-01"), ["a", "b"])
        }
        let register = RecordID(kind: .registration, identity: [Toy.codeA])
        #expect(throws: LedgerProblem.registerRecord(register)) {
            try ledger.write(try Toy.origin()) {
                try $0.mark(.withdrawn, record: register, day: day("2026-02-01"), columns: ["误报"])
            }
        }
    }

    @Test func `a record id that two subjects have needs the subject`() throws {
        let other = try ledger.subject(Toy.codeB)
        try ledger.receive([Toy.visit("1", other)])
        #expect(throws: LedgerProblem.severalSubjects(Toy.visitID("1"), [subject, other])) {
            try mark(.withdrawn, "1", day("2026-02-01"))
        }
        try ledger.write(try Toy.origin()) {
            try $0.mark(.withdrawn, record: Toy.visitID("1"), of: other, day: day("2026-02-01"), columns: ["误报"])
        }
        #expect(try ledger.facts(of: other).last?.kind == .withdrawn)
    }

    @Test func `a text is deposited once under a name`() throws {
        let text = Array("标准".utf8)
        let first = try ledger.write(try Toy.origin()) { writer in
            let number = try writer.deposit(name: "a.yaml", text: text)
            #expect(try writer.deposit(name: "a.yaml", text: text) == nil)
            return number
        }
        let again = try ledger.write(try Toy.origin()) { try $0.deposit(name: "a.yaml", text: text) }
        let other = try ledger.write(try Toy.origin()) { try $0.deposit(name: "a.yaml", text: Array("新标准".utf8)) }
        #expect(first == 5)
        #expect(again == nil)
        #expect(other == 6)
        let deposits = try ledger.deposits()
        #expect(deposits.map(\.fact) == [5, 6])
        #expect(deposits.first == Deposit(fact: 5, day: day("2026-03-31"), name: "a.yaml", digest: Digest(of: text)))
        #expect(try ledger.facts([5]).first?.payload.columns == ["a.yaml", "标准"])
        #expect(throws: LedgerProblem.notText(name: "b")) {
            try ledger.write(try Toy.origin()) { try $0.deposit(name: "b", text: [0xFF]) }
        }
        #expect(try ledger.audit() == [])
    }
}
