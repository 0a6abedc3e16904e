import Kernel
import Testing

@testable import KernelLedger

@Suite("The register")
struct RegisterTests {
    @Test func `a subject's number is the number of the fact that registered it`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let settlement = try ledger.receive([Toy.register(Toy.codeA, line: 2), Toy.register(Toy.codeB, line: 3)])
        #expect(settlement.registered == 2)
        #expect(try ledger.resolve(Toy.codeB) == .subject(SubjectNumber(2), code: Toy.codeB))
        let fact = try #require(try ledger.facts([2]).first)
        #expect(fact.kind == .registered)
        #expect(fact.subject == SubjectNumber(2))
        #expect(fact.day == day("2015-01-01"))
        #expect(try ledger.subjectNumbers() == [SubjectNumber(1), SubjectNumber(2)])
    }

    @Test func `a code is found however it is written`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive([Toy.register(Toy.codeA)])
        let expected = Resolution.subject(SubjectNumber(1), code: Toy.codeA)
        #expect(try ledger.resolve(" 91441303ma4yyy9011") == expected)
        #expect(try ledger.resolve("９１４４１３０３ＭＡ４ＹＹＹ９０１１") == expected)
        #expect(try ledger.resolve("91441303MA4YYY9019") == .unknown)
        #expect(try ledger.resolve("") == .unknown)
    }

    @Test(
        arguments: [
            ([RegisterColumn.name: "新名"], FactKind.renamed),
            ([RegisterColumn.township: "霞涌"], .moved),
            ([RegisterColumn.region: "441302"], .moved),
            ([RegisterColumn.status: "deregistered"], .deregistered),
            ([RegisterColumn.status: "revoked"], .deregistered),
            ([RegisterColumn.industry: "C"], .corrected),
            ([RegisterColumn.status: "revoked", RegisterColumn.name: "新名"], .deregistered),
            ([RegisterColumn.name: "新名", RegisterColumn.township: "霞涌"], .renamed),
        ])
    func `a changed row is one fact, named by the first thing that changed`(
        _ change: [String: String], _ kind: FactKind
    ) throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive([Toy.register(Toy.codeA)])
        let settlement = try ledger.receive([Toy.register(Toy.codeA, change)])
        let fact = try #require(try ledger.facts(of: SubjectNumber(1)).last)
        #expect(fact.kind == kind)
        #expect(fact.day == day("2026-03-31"))
        #expect(change.allSatisfy { fact.payload.value($0) == $1 })
        #expect(
            [settlement.renamed, settlement.moved, settlement.deregistered, settlement.versions]
                == [FactKind.renamed, .moved, .deregistered, .corrected].map { $0 == kind ? 1 : 0 })
        #expect(try ledger.receive([Toy.register(Toy.codeA, change)]).repeats == 1)
        #expect(try ledger.audit() == [])
    }

    @Test func `a change holds from the day that the row states`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive([Toy.register(Toy.codeA)])
        let change = [RegisterColumn.status: "revoked", RegisterColumn.changedOn: "2025-12-01"]
        try ledger.receive([Toy.register(Toy.codeA, change)])
        #expect(try ledger.facts(of: SubjectNumber(1)).last?.day == day("2025-12-01"))
    }

    @Test func `a subject that comes back to life is corrected`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive([Toy.register(Toy.codeA, [RegisterColumn.status: "revoked"])])
        #expect(try ledger.receive([Toy.register(Toy.codeA)]).versions == 1)
        #expect(
            try ledger.receive([Toy.register(Toy.codeA, [RegisterColumn.status: "deregistered"])]).deregistered == 1)
    }

    @Test func `two rows for one code in a file are a repeat or a conflict`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let settlement = try ledger.receive([
            Toy.register(Toy.codeA, line: 2), Toy.register(Toy.codeA, [RegisterColumn.name: "新名"], line: 3),
            Toy.register(Toy.codeB, line: 4), Toy.register(Toy.codeB, line: 5),
        ])
        #expect(settlement.conflictLines.map(\.line) == [2, 3])
        #expect(settlement.registered == 1)
        #expect(settlement.repeats == 1)
        #expect(try ledger.resolve(Toy.codeA) == .unknown)
    }

    @Test func `a former code leads to the subject, under its code in force`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive([
            Toy.register(Toy.codeA, [RegisterColumn.formerCodes: "441300000012345； ma4yyy901 ;"])
        ])
        let expected = Resolution.subject(SubjectNumber(1), code: Toy.codeA)
        #expect(try ledger.resolve("441300000012345") == expected)
        #expect(try ledger.resolve("MA4YYY901") == expected)
    }

    @Test func `a former code of two subjects is ambiguous, and the sharing is reported`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let former = [RegisterColumn.formerCodes: "441300000012345"]
        let settlement = try ledger.receive([
            Toy.register(Toy.codeA, former, line: 2), Toy.register(Toy.codeB, former, line: 3),
        ])
        #expect(try ledger.resolve("441300000012345") == .ambiguous)
        #expect(
            settlement.sharedCodes == [
                SharedCode(line: 3, code: "441300000012345", subject: SubjectNumber(2), others: [SubjectNumber(1)])
            ])
        #expect(try ledger.subjects(matching: "441300000012345", limit: 9) == [SubjectNumber(1), SubjectNumber(2)])
    }

    @Test func `a code in force wins over another subject's former code, and nothing is joined`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive([Toy.register(Toy.codeA, [RegisterColumn.formerCodes: Toy.codeB])])
        #expect(try ledger.resolve(Toy.codeB) == .subject(SubjectNumber(1), code: Toy.codeA))
        let settlement = try ledger.receive([Toy.register(Toy.codeB)])
        #expect(settlement.registered == 1)
        #expect(settlement.sharedCodes.map(\.others) == [[SubjectNumber(1)]])
        #expect(try ledger.resolve(Toy.codeB) == .subject(SubjectNumber(2), code: Toy.codeB))
    }

    @Test func `a row without a code is refused`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        #expect(throws: LedgerProblem.noCode(place: .verbatim("检查.csv:2"))) { try ledger.receive([Toy.register(" ")]) }
    }

    @Test func `subjects are found by code, former code, or part of a name past or present`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive([
            Toy.register(Toy.codeA, [RegisterColumn.name: "惠州石化有限公司"], line: 2),
            Toy.register(Toy.codeB, [RegisterColumn.name: "100%_石化"], line: 3),
        ])
        try ledger.receive([Toy.register(Toy.codeA, [RegisterColumn.name: "大亚湾化工"])])
        let (a, b) = (SubjectNumber(1), SubjectNumber(2))
        #expect(try ledger.subjects(matching: Toy.codeB, limit: 5) == [b])
        #expect(try ledger.subjects(matching: "石化", limit: 5) == [a, b])
        #expect(try ledger.subjects(matching: "石化", limit: 1) == [a])
        #expect(try ledger.subjects(matching: "大亚湾", limit: 5) == [a])
        #expect(try ledger.subjects(matching: "100%_石化", limit: 5) == [b])
        #expect(try ledger.subjects(matching: "%", limit: 5) == [b])
        #expect(try ledger.subjects(matching: "_", limit: 5) == [b])
        #expect(try ledger.subjects(matching: "\\", limit: 5) == [])
        #expect(try ledger.subjects(matching: "", limit: 5) == [])
    }

    @Test func `a row sees the register of its own transaction`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.write(try Toy.origin()) { writer in
            #expect(try writer.resolve(Toy.codeA) == .unknown)
            try writer.stage(Toy.register(Toy.codeA))
            _ = try writer.settle()
            #expect(try writer.resolve(Toy.codeA) == .subject(SubjectNumber(1), code: Toy.codeA))
        }
    }
}
