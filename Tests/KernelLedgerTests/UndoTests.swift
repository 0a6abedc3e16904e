import Kernel
import Testing

@testable import KernelLedger

@Suite struct UndoTests {
    private let ledger: Ledger
    private let subject: SubjectNumber

    init() throws {
        ledger = try Ledger.temporary(layouts: Toy.layouts)
        let settlement = try ledger.receive([Toy.register(Toy.codeA)])
        subject = SubjectNumber(try #require(settlement.firstFact))
    }

    private func version(_ settlement: Settlement) throws -> Fact {
        let number = try #require(settlement.lastFact)
        return try #require(try ledger.facts([number]).first)
    }

    private func undo(_ versions: [Fact], unit: String = Toy.bureau) throws -> [Int64] {
        try ledger.write(try Toy.origin(unit: unit, file: "")) { try $0.undo(versions, reason: "拿错文件") }
    }

    @Test func `an undone version makes the one before it hold again on every day`() throws {
        _ = try ledger.receive([Toy.visit("1", subject)])
        let wrong = try version(try ledger.receive([Toy.visit("1", subject, level: "high")]))
        #expect(wrong.kind == .corrected)
        let facts = try ledger.facts(try undo([wrong]))
        #expect(facts.map(\.payload) == [Payload(columns: [String(wrong.number), "拿错文件"])])
        #expect(facts.map(\.day) == [wrong.day] && facts.map(\.undoes) == [wrong.number])
        for on in ["2025-06-01", "2026-03-31", "2030-01-01"] {
            #expect(try ledger.statuses(of: subject, "visit", on: day(on)) == [[], [.withdrawn]])
        }
        #expect(try ledger.audit() == [])
    }

    @Test func `what was undone is taken again when it is sent again, as new from its own day`() throws {
        let wrong = try version(try ledger.receive([Toy.visit("1", subject)]))
        _ = try undo([wrong])
        let again = try ledger.receive([Toy.visit("1", subject)])
        #expect(again.new == 1 && again.repeats == 0)
        #expect(try version(again).kind == .received)
        #expect(try ledger.statuses(of: subject, "visit", on: day("2025-06-01")) == [[.withdrawn], []])
        #expect(try ledger.receive([Toy.visit("1", subject)]).repeats == 1)
    }

    @Test func `after an undo rows are compared with the version that holds again`() throws {
        _ = try ledger.receive([Toy.visit("1", subject)])
        _ = try undo([try version(try ledger.receive([Toy.visit("1", subject, level: "high")]))])
        #expect(try ledger.receive([Toy.visit("1", subject)]).repeats == 1)
        #expect(try ledger.receive([Toy.visit("1", subject, level: "high")]).versions == 1)
    }

    @Test func `a version is undone once, by its sender, and never a row of the register`() throws {
        let wrong = try version(try ledger.receive([Toy.visit("1", subject)]))
        #expect(throws: LedgerProblem.notUndoable(fact: wrong.number)) { try undo([wrong], unit: "别的局") }
        _ = try undo([wrong])
        #expect(throws: LedgerProblem.notUndoable(fact: wrong.number)) { try undo([wrong]) }
        let register = try #require(try ledger.facts([subject.value]).first)
        #expect(throws: LedgerProblem.notUndoable(fact: subject.value)) {
            try undo([register], unit: register.sender)
        }
    }

    @Test func `an undone report no longer contradicts another unit's`() throws {
        _ = try ledger.receive([Toy.visit("1", subject, authority: Toy.bureau)])
        let other = try version(
            try ledger.receive([Toy.visit("1", subject, level: "high", authority: Toy.bureau, sender: "信用中心")]))
        #expect(try ledger.conflicts().count == 1)
        _ = try undo([other], unit: "信用中心")
        #expect(try ledger.conflicts().isEmpty)
    }

    @Test func `the head at a fact is the head that the ledger had then`() throws {
        let before = try ledger.head()
        _ = try ledger.receive([Toy.visit("1", subject)])
        #expect(try ledger.head(at: before.number) == before)
        #expect(try ledger.head(at: 99) == nil)
    }
}
