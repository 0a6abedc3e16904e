import Kernel
import Testing

@testable import KernelLedger

@Suite("Other layouts")
struct LayoutsTests {
    static let extra = Column(name: "rectified", title: "整改", type: .day)
    let fixture: LedgerFixture
    let subject: SubjectNumber
    let other = Toy.layouts(extra: [LayoutsTests.extra])

    init() throws {
        fixture = try LedgerFixture()
        let ledger = try fixture.open()
        (subject, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", subject, fine: "100")])
    }

    @Test func `writing is refused with an offer to rebuild, and rebuild cures it`() throws {
        let ledger = try fixture.open(.readWrite, other)
        #expect(try !ledger.layoutsMatch)
        let problem = LedgerProblem.otherLayouts(stored: Toy.layouts.digest, current: other.digest)
        #expect(problem.message.chinese.contains("rebuild"))
        #expect(throws: problem) { try ledger.receive([Toy.visit("2", subject, extra: [""])]) }
        #expect(try ledger.audit() == [.otherLayouts])
        #expect(try ledger.rebuild() == RebuildReport(subjects: 2, facts: 3, changed: 2))
        #expect(try ledger.layoutsMatch)
        #expect(try ledger.audit() == [])
        #expect(try ledger.receive([Toy.visit("2", subject, extra: ["2026-01-01"])]).new == 1)
        #expect(try !fixture.open().layoutsMatch)
    }

    @Test func `a history is never misread: it is packed from the facts`() throws {
        let ledger = try fixture.open(.readOnly, other)
        let visits = try ledger.statuses(of: subject, "visit", on: day("2026-01-01"))
        #expect(visits == [[]])
        let digest = try ledger.history(of: subject)?.read { $0.layoutsDigest }
        #expect(digest == Array(other.digest.bytes.prefix(8)))
        try ledger.forEachHistory(of: [subject]) { _, bytes in
            #expect(History(bytes)?.layoutsDigest == digest)
        }
    }

    @Test func `a new empty column makes no new versions, a filled one does`() throws {
        let ledger = try fixture.open(.readWrite, other)
        _ = try ledger.rebuild()
        #expect(try ledger.receive([Toy.visit("1", subject, fine: "100", extra: [""])]).repeats == 1)
        #expect(try ledger.receive([Toy.visit("1", subject, fine: "100", extra: ["2026-01-01"])]).versions == 1)
        #expect(try ledger.receive([Toy.visit("1", subject, fine: "100", extra: ["2026-01-01"])]).repeats == 1)
        let facts = try ledger.facts(of: subject)
        #expect(facts.map { $0.payload.value("rectified") } == ["", "", "2026-01-01"])
        #expect(facts.map { $0.payload.value("fine") } == ["", "100", "100"])
    }

    @Test func `a ledger without facts takes the layouts at hand`() throws {
        let fixture = try LedgerFixture()
        _ = try fixture.open()
        let ledger = try fixture.open(.readWrite, other)
        #expect(try ledger.layoutsMatch)
        try ledger.receive([Toy.register(Toy.codeA)])
    }
}
