import Testing

@testable import Kernel

@Suite("Packing a history 历史编排")
struct PackerTests {
    private typealias Make = PackerFixture
    private let layouts = PackerFixture.layouts()

    @Test("A record is packed with its day, its fact and its fields")
    func record() throws {
        let entries = try PackedEntry.of("penalty", in: [Make.report(7)], layouts)
        let day = try #require(Day("2025-03-10"))
        #expect(
            entries == [
                PackedEntry(day: "2025-03-10", fact: 7, act: 0, statuses: [], fields: [Int64(day.number), 500_000])
            ])
    }

    @Test("A correction holds from its own day; until then the first version does")
    func correction() throws {
        let facts = try [Make.report(1), Make.report(2, fine: "100", day: "2025-06-01", kind: .corrected)]
        let entries = try PackedEntry.of("penalty", in: facts, layouts)
        #expect(entries.map(\.fact) == [1, 2])
        #expect(try !entries[0].holds(.superseded, on: "2025-05-31"))
        #expect(try entries[0].holds(.superseded, on: "2025-06-01"))
        #expect(try entries[1].holds(.pending, on: "2025-05-31"))
        #expect(try !entries[1].holds(.pending, on: "2025-06-01"))
        #expect(entries[1].fields.last == 100)
        #expect(entries.allSatisfy { $0.act == 0 })
    }

    @Test("A withdrawal ends a record from its day on")
    func withdrawal() throws {
        let report = try Make.report(1)
        let entries = try PackedEntry.of(
            "penalty", in: [report, Make.mark(2, .withdrawn, on: report, day: "2025-06-01")], layouts)
        #expect(try !entries[0].holds(.withdrawn, on: "2025-05-31"))
        #expect(try entries[0].holds(.withdrawn, on: "2025-06-01"))
        #expect(entries[0].statuses.map(\.fact) == [2])
    }

    @Test("A sender takes back its own report and not another unit's")
    func ownWithdrawal() throws {
        let own = try Make.report(1)
        let other = try Make.report(2, sender: "交通运输局")
        let entries = try PackedEntry.of(
            "penalty", in: [own, other, Make.mark(3, .withdrawn, on: own, day: "2025-06-01", sender: "交通运输局")],
            layouts)
        #expect(try entries.filter { try $0.holds(.withdrawn, on: "2025-07-01") }.map(\.fact) == [2])
    }

    @Test("An objection is open from its day to the day on which it was closed")
    func objection() throws {
        let report = try Make.report(1)
        let facts = try [
            report, Make.mark(2, .objectionOpened, on: report, day: "2025-05-01"),
            Make.mark(3, .objectionClosed, on: report, day: "2025-05-20"),
        ]
        let entry = try #require(PackedEntry.of("penalty", in: facts, layouts).first)
        #expect(try !entry.holds(.objected, on: "2025-04-30"))
        #expect(try entry.holds(.objected, on: "2025-05-01"))
        #expect(try entry.holds(.objected, on: "2025-05-19"))
        #expect(try !entry.holds(.objected, on: "2025-05-20"))
        let open = try #require(PackedEntry.of("penalty", in: Array(facts.prefix(2)), layouts).first)
        #expect(try open.holds(.objected, on: "2099-01-01"))
    }

    @Test("A repair ends a record from its day on")
    func repair() throws {
        let report = try Make.report(1)
        let entries = try PackedEntry.of(
            "penalty", in: [report, Make.mark(2, .repaired, on: report, day: "2025-09-01")], layouts)
        #expect(try entries[0].holds(.repaired, on: "2025-09-01"))
        #expect(try !entries[0].holds(.repaired, on: "2025-08-31"))
    }

    @Test("When two units report a record otherwise, the one that took the decision governs")
    func outranked() throws {
        let facts = try [Make.report(1, fine: "1", sender: "交通运输局"), Make.report(2)]
        let entries = try PackedEntry.of("penalty", in: facts, layouts)
        #expect(try entries.filter { try $0.holds(.outranked, on: "2025-04-01") }.map(\.fact) == [1])
        #expect(entries.first { $0.fact == 1 }?.statuses.map(\.fact) == [2])
    }

    @Test("Two units that report a record alike outrank nobody, and it is one act")
    func alike() throws {
        let facts = try [Make.report(1, sender: "交通运输局"), Make.report(2)]
        let entries = try PackedEntry.of("penalty", in: facts, layouts)
        #expect(entries.allSatisfy { $0.statuses.isEmpty })
        #expect(entries.map(\.act) == [1, 1])
    }

    @Test("Records of one authority's decision are one act; another decision is another")
    func sharedAct() throws {
        let facts = try [
            Make.report(1), Make.report(2, decision: "惠湾罚[2025] 1 号", sender: "住建局"),
            Make.report(3, decision: "惠湾罚〔2025〕2号"),
        ]
        let entries = try PackedEntry.of("penalty", in: facts, layouts)
        let acts = Dictionary(uniqueKeysWithValues: entries.map { ($0.fact, $0.act) })
        #expect(acts[1] == acts[2])
        #expect(acts[1] != 0)
        #expect(acts[3] == 0)
    }

    @Test("A kind that no layout declares is named with its fact")
    func unknownKind() throws {
        let empty = Layouts(national: [], standards: [], hooks: [:])
        #expect(throws: Packer.Problem.unknownKind("penalty", fact: 4)) {
            try Packer(layouts: empty).pack([Make.report(4)])
        }
    }

    @Test("A stored value that does not fit its column is named with its fact")
    func unreadable() throws {
        #expect(throws: Packer.Problem.unreadable(column: "fine", fact: 4)) {
            try Packer(layouts: layouts).pack([Make.report(4, fine: "many")])
        }
    }

    @Test("Damaged bytes are no history")
    func damaged() throws {
        let packed = try Packer(layouts: layouts).pack([Make.report(1)])
        #expect(PackedHistory(pack: Array(packed.pack.prefix(10)), index: []).read { _ in true } == nil)
        #expect(PackedHistory(pack: [9] + packed.pack.dropFirst(), index: []).read { _ in true } == nil)
        #expect(FactIndex(Array(packed.index.dropLast())) == nil)
        #expect(FactIndex(packed.index)?.entries.map(\.fact) == [1])
    }
}
