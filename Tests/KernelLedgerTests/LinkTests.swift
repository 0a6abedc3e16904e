import Kernel
import Testing

@testable import KernelLedger

@Suite("Links between subjects are dated, and a merger rewrites nothing")
struct LinkTests {
    private let ledger: Ledger
    private let a: SubjectNumber
    private let b: SubjectNumber

    init() throws {
        ledger = try Ledger.temporary(layouts: Toy.layouts)
        (a, b) = try ledger.registerBoth()
    }

    @discardableResult
    private func link(
        _ from: SubjectNumber, _ relation: Relation, _ to: SubjectNumber, begins: Bool = true, on date: String
    ) throws -> Int64 {
        try ledger.write(try Toy.origin(file: "")) {
            try $0.link(from, relation, to: to, begins: begins, day: day(date), reason: "理由")
        }
    }

    @Test func `a link holds from its day to the day before it ends`() throws {
        let start = try link(a, .operatedBy, b, on: "2025-01-10")
        let end = try link(a, .operatedBy, b, begins: false, on: "2025-06-01")
        let found = try #require(try ledger.links().from(a).first)
        #expect(found.fact == start && found.ending == end && found.to == b)
        for (date, holds) in [("2025-01-09", false), ("2025-01-10", true), ("2025-05-31", true), ("2025-06-01", false)]
        {
            #expect(found.holds(on: day(date)) == holds, "\(date)")
        }
        #expect(try ledger.links().to(b) == [found])
        #expect(try ledger.links(knownAt: start).from(a).map(\.until) == [.distantFuture])
        #expect(try ledger.audit() == [])
    }

    @Test func `members are joined on the days of the merger and on no other`() throws {
        try link(a, .mergedInto, b, on: "2025-03-01")
        try link(a, .mergedInto, b, begins: false, on: "2025-09-01")
        let links = try ledger.links()
        #expect(links.members(of: b, on: day("2025-02-28")) == [b])
        #expect(links.members(of: b, on: day("2025-03-01")) == [b, a])
        #expect(links.members(of: b, on: day("2025-09-01")) == [b])
        #expect(links.members(of: a, on: day("2025-03-01")) == [a])
        #expect(links.merger(of: a, on: day("2025-03-01"))?.to == b)
        #expect(links.merger(of: a, on: day("2025-09-01")) == nil)
        #expect(links.changes(of: b) == [day("2025-03-01"), day("2025-09-01")])
        #expect(links.changes(of: a) == links.changes(of: b))
    }

    @Test func `mergers of mergers reach through, and a circle of facts does not hang`() throws {
        try ledger.receive([Toy.register("91441303MA4YYY9013", line: 2)])
        let c = try ledger.subject("91441303MA4YYY9013")
        try link(a, .mergedInto, b, on: "2025-03-01")
        try link(b, .mergedInto, c, on: "2025-06-01")
        #expect(try ledger.links().members(of: c, on: day("2025-06-01")) == [c, a, b])
        try link(c, .mergedInto, a, on: "2025-07-01")
        #expect(try ledger.links().members(of: c, on: day("2025-07-01")) == [c, a, b])
    }

    @Test func `a joined history holds the records of both and the register of one`() throws {
        try ledger.receive([Toy.visit("1", a), Toy.visit("2", b)])
        try link(a, .mergedInto, b, on: "2025-03-01")
        let joined = try #require(try ledger.history(of: b, merged: [a]))
        let counts = joined.read { history in
            ["visit", KindID.registration].map { kind in
                ledger.layouts.layout(of: kind).flatMap { history.section($0)?.count } ?? 0
            }
        }
        #expect(counts == [2, 1])
        #expect(try ledger.history(of: b, merged: []) == ledger.history(of: b))
        #expect(try ledger.audit() == [])
    }

    @Test func `one act that both subjects have is one act once they are one`() throws {
        try ledger.receive([Toy.visit("1", a, authority: "甲局"), Toy.visit("2", b, authority: "甲局")])
        let same = Record(
            kind: "visit", id: RecordID(kind: "visit", identity: ["1", "b"]), subject: b, day: day("2025-06-01"),
            values: ["1", Toy.codeB, "2025-06-01", "甲局", "low", "", "", ""], sender: Toy.bureau, line: 2)
        try ledger.receive([same])
        func acts(_ history: PackedHistory?) throws -> [UInt32] {
            let layout = try #require(ledger.layouts.layout(of: "visit"))
            return history?.read { history in
                guard let section = history.section(layout) else { return [] }
                return (0..<section.count).map { history.actIndex(section.entry($0)) }
            } ?? []
        }
        #expect(try acts(ledger.history(of: b)) == [0, 0])
        #expect(try acts(ledger.history(of: b, merged: [a])).sorted() == [0, 1, 1])
    }

    @Test func `an adoption is read as a fact with the digests of its texts, and is unknown before it`() throws {
        let text = ConfigurationText(path: "toy.yaml", bytes: Array("format: 1\n".utf8))
        let adoption = Adoption(sector: "toy", document: "样例〔2026〕1号", texts: [text])
        let fact = try ledger.write(try Toy.origin(file: "")) { try $0.adopt(adoption, day: day("2026-04-01")) }
        let read = try ledger.adoptions().compactMap(Adoption.init)
        #expect(read == [adoption])
        #expect(read.first?.digests == [text.digest.description])
        #expect(try ledger.adoptions(knownAt: fact - 1).isEmpty)
    }
}
