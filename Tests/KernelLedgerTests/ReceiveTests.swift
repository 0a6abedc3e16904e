import Kernel
import Testing

@testable import KernelLedger

@Suite("Receiving a file")
struct ReceiveTests {
    @Test func `records become facts in the order of their lines, with day, origin and payload`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, b) = try ledger.registerBoth()
        let settlement = try ledger.receive([
            Toy.visit("1", b, line: 2), Toy.visit("2", a, line: 3), Toy.visit("3", b, on: "2025-07-01", line: 4),
        ])
        #expect(settlement.rows == 3)
        #expect(settlement.new == 3)
        #expect(settlement.firstFact == 3)
        #expect(settlement.lastFact == 5)
        let facts = try ledger.facts([5, 3])
        #expect(facts.map(\.number) == [5, 3])
        let fact = facts[0]
        #expect(fact.kind == .received)
        #expect(fact.subject == b)
        #expect(fact.day == day("2025-07-01"))
        #expect(fact.receivedOn == day("2026-03-31"))
        #expect(fact.actor == "应急管理局/录入/张三")
        #expect(fact.sender == Toy.bureau)
        #expect(fact.file == "检查.csv")
        #expect(fact.line == 4)
        #expect(fact.record == Toy.visitID("3"))
        #expect(fact.payload.value("no") == "3")
        #expect(try ledger.facts(of: b).map(\.number) == [2, 3, 5])
        #expect(try ledger.audit() == [])
    }

    @Test func `importing twice adds nothing`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, b) = try ledger.registerBoth()
        let records = [Toy.visit("1", a), Toy.visit("2", b, line: 3)]
        try ledger.receive(records)
        let head = try ledger.head()
        let again = try ledger.receive(records)
        #expect(again.repeats == 2)
        #expect(again.facts == 0)
        #expect(again.firstFact == nil)
        let register = try ledger.receive([Toy.register(Toy.codeA), Toy.register(Toy.codeB, line: 3)])
        #expect(register.repeats == 2)
        #expect(try ledger.head() == head)
    }

    @Test func `the same row twice in a file is one fact and one repeat`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let settlement = try ledger.receive([Toy.visit("1", a, line: 2), Toy.visit("1", a, line: 3)])
        #expect(settlement.new == 1)
        #expect(settlement.repeats == 1)
        #expect(settlement.conflictLines.isEmpty)
    }

    @Test func `rows of one file that contradict each other are all set aside, each with its rival`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let settlement = try ledger.receive([
            Toy.visit("1", a, line: 5), Toy.visit("2", a, line: 6), Toy.visit("1", a, level: "high", line: 7),
            Toy.visit("1", a, line: 9),
        ])
        #expect(settlement.conflictLines.map { [$0.line, $0.otherLine] } == [[5, 7], [7, 5], [9, 7]])
        #expect(settlement.new == 1)
        #expect(settlement.repeats == 0)
        #expect(settlement.facts + settlement.repeats + settlement.conflictLines.count == settlement.rows)
        #expect(try ledger.facts(of: a).compactMap(\.record).suffix(1) == [Toy.visitID("2")])
    }

    @Test func `a conflict in a file leaves what is on file as it is`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", a)])
        let settlement = try ledger.receive([Toy.visit("1", a, line: 2), Toy.visit("1", a, level: "high", line: 3)])
        #expect(settlement.conflictLines.count == 2)
        #expect(settlement.facts == 0)
    }

    @Test func `other content in a later file is a new version from the day of receipt`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", a)])
        let settlement = try ledger.receive(
            [Toy.visit("1", a, level: "high")], try Toy.origin(today: day("2026-05-01")))
        #expect(settlement.versions == 1)
        let fact = try #require(try ledger.facts(of: a).last)
        #expect(fact.kind == .corrected)
        #expect(fact.day == day("2026-05-01"))
        #expect(try ledger.statuses(of: a, "visit", on: day("2026-04-30")) == [[], [.pending]])
        #expect(try ledger.statuses(of: a, "visit", on: day("2026-05-01")) == [[.superseded], []])
    }

    @Test func `going back to an earlier version is a new version again`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        for level in ["low", "high", "low"] { try ledger.receive([Toy.visit("1", a, level: level)]) }
        #expect(try ledger.facts(of: a).map(\.kind) == [.registered, .received, .corrected, .corrected])
        #expect(try ledger.receive([Toy.visit("1", a, level: "low")]).repeats == 1)
    }

    @Test func `another unit's report is kept beside the first, and the unit that decided governs`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let visit = Toy.visit("1", a, authority: Toy.bureau)
        try ledger.receive([visit, Toy.visit("2", a, line: 3)])
        #expect(try ledger.conflicts() == [])
        let other = Toy.visit("1", a, level: "high", authority: Toy.bureau, sender: "信用办")
        let settlement = try ledger.receive([other, Toy.visit("2", a, sender: "信用办", line: 3)])
        #expect(settlement.new == 2)
        let conflict = Conflict(
            record: Toy.visitID("1"), kind: "visit", subject: a,
            reports: [.init(sender: Toy.bureau, fact: 3), .init(sender: "信用办", fact: 5)], governing: 3)
        #expect(settlement.crossSender == [conflict])
        #expect(try ledger.conflicts() == [conflict])
        let day = day("2026-03-31")
        #expect(try ledger.statuses(of: a, "visit", on: day).flatMap { $0 } == [.outranked])
    }

    @Test func `a conflict that the other unit withdraws or mends is none any more`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", a), Toy.visit("2", a, line: 3)])
        try ledger.receive([
            Toy.visit("1", a, level: "high", sender: "信用办"), Toy.visit("2", a, level: "high", sender: "信用办", line: 3),
        ])
        #expect(try ledger.conflicts().map(\.governing) == [nil, nil])
        try ledger.write(try Toy.origin(unit: "信用办")) { writer in
            try writer.mark(.withdrawn, record: Toy.visitID("1"), day: day("2026-03-31"), columns: ["误报"])
        }
        #expect(try ledger.conflicts().map(\.record) == [Toy.visitID("2")])
        let settlement = try ledger.receive([Toy.visit("2", a, sender: "信用办")])
        #expect(settlement.crossSender == [])
        #expect(try ledger.conflicts() == [])
    }

    @Test func `two units in one file do not conflict with each other as rows`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let settlement = try ledger.receive([
            Toy.visit("1", a, line: 2), Toy.visit("1", a, level: "high", sender: "信用办", line: 3),
        ])
        #expect(settlement.new == 2)
        #expect(settlement.crossSender.map(\.record) == [Toy.visitID("1")])
    }

    @Test func `a withdrawn record that is sent again unchanged does not come back`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", a)])
        try ledger.write(try Toy.origin()) { writer in
            try writer.mark(.withdrawn, record: Toy.visitID("1"), day: day("2026-01-01"), columns: ["误报"])
        }
        let again = try ledger.receive([Toy.visit("1", a)])
        #expect(again.repeats == 1)
        #expect(try ledger.statuses(of: a, "visit", on: day("2026-03-31")) == [[.withdrawn]])
    }

    @Test func `a dry run tells everything and leaves no trace`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let head = try ledger.head()
        let records = [Toy.visit("1", a), Toy.visit("2", a, line: 3)]
        let settlement = try ledger.receive(records, dryRun: true)
        #expect(settlement.new == 2)
        #expect(try ledger.head() == head)
        #expect(try ledger.facts(of: a).count == 1)
        #expect(try ledger.receive(records).new == 2)
        #expect(try ledger.audit() == [])
    }

    @Test func `a transaction that throws leaves nothing, and the next one works`() throws {
        struct Stop: Error {}
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let head = try ledger.head()
        #expect(throws: Stop.self) {
            try ledger.write(try Toy.origin()) { writer in
                try writer.stage(Toy.visit("1", a))
                _ = try writer.settle()
                throw Stop()
            }
        }
        #expect(throws: LedgerProblem.unsettled(rows: 1)) {
            try ledger.write(try Toy.origin()) { try $0.stage(Toy.visit("1", a)) }
        }
        #expect(try ledger.head() == head)
        #expect(try ledger.receive([Toy.visit("1", a)]).new == 1)
        #expect(try ledger.audit() == [])
    }

    @Test func `a writer is of no use after its transaction`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let writer = try ledger.write(try Toy.origin()) { $0 }
        #expect(throws: LedgerProblem.closed) { try writer.stage(Toy.register(Toy.codeA)) }
        #expect(throws: LedgerProblem.closed) { try writer.resolve(Toy.codeA) }
    }

    @Test func `settling is done once`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        #expect(throws: LedgerProblem.settledTwice) {
            try ledger.write(try Toy.origin()) { writer in
                _ = try writer.settle()
                try writer.stage(Toy.register(Toy.codeA))
            }
        }
    }

    @Test func `a row that does not fit its kind is refused with its place`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        var unknown = Toy.visit("1", a, line: 7)
        unknown = Record(
            kind: "visits", id: unknown.id, subject: a, day: unknown.day, values: [], sender: "", line: 7)
        let problem = LedgerProblem.undeclaredKind("visits", nearest: "visit", place: .verbatim("检查.csv:7"))
        #expect(throws: problem) { try ledger.receive([unknown]) }
        #expect(problem.message.chinese.contains("检查.csv:7"))
        #expect(problem.message.chinese.contains("是否为“visit”？"))
        #expect(problem.message.english.hasSuffix("; did you mean 'visit'? nothing was written"))
        #expect(throws: LedgerProblem.wrongColumns("visit", expected: 8, found: 9, place: .verbatim("检查.csv:2"))) {
            try ledger.receive([Toy.visit("1", a, extra: ["x"])])
        }
        #expect(throws: LedgerProblem.unknownSubject(SubjectNumber(99))) {
            try ledger.receive([Toy.visit("1", SubjectNumber(99))])
        }
    }

    @Test func `what identifies a natural person is never kept`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let visit = Toy.visit("1", a)
        var values = visit.values
        values[6] = "李四"
        let record = Record(
            kind: visit.kind, id: visit.id, subject: a, day: visit.day, values: values, sender: visit.sender, line: 4)
        let problem = LedgerProblem.personal(column: "法定代表人", place: .verbatim("检查.csv:4"))
        #expect(throws: problem) { try ledger.receive([record]) }
        #expect(!problem.message.chinese.contains("李四"))
    }

    @Test func `a value that fits no column type stops the whole file and names subject and fact`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        #expect(throws: LedgerProblem.packing(code: Toy.codeA, .unreadable(column: "level", fact: 3))) {
            try ledger.receive([Toy.visit("1", a, level: "middling")])
        }
        #expect(try ledger.head().number == 2)
    }

    @Test func `a sender's two spellings of one character are two senders`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", a, sender: "caf\u{E9}")])
        try ledger.receive([Toy.visit("1", a, sender: "cafe\u{301}")])
        let senders = try ledger.facts(of: a).suffix(2).map { Array($0.sender.utf8) }
        #expect(senders == [Array("caf\u{E9}".utf8), Array("cafe\u{301}".utf8)])
        #expect(try ledger.audit() == [])
    }
}
