import KernelDemo
import Testing

@testable import Kernel

@Suite("Packing findings 归类记录")
struct ClassifyPackingTests {
    private typealias Make = PackerFixture
    private let layouts = PackerFixture.layouts(classify: [PackerFixture.line])

    @Test("A line that matches makes a finding with its constants and the columns of the same name")
    func matched() throws {
        let facts = [try Make.report(1)]
        let findings = try PackedEntry.of("safety.penalty", in: facts, layouts)
        #expect(findings.map(\.fields) == [[500_000, 2]])
        #expect(findings.map(\.fact) == [1])
        #expect(try PackedEntry.of("safety.unclassified", in: facts, layouts).isEmpty)
        #expect(try PackedEntry.of("penalty", in: facts, layouts).count == 1)
    }

    @Test("What no line matches is unclassified")
    func unclassified() throws {
        let facts = [try Make.report(1, basis: "消防法")]
        #expect(try PackedEntry.of("safety.penalty", in: facts, layouts).isEmpty)
        #expect(try PackedEntry.of("safety.unclassified", in: facts, layouts).map(\.fact) == [1])
    }

    @Test("What an officer classified is a finding from that day on, and unclassified before")
    func classified() throws {
        let report = try Make.report(1, basis: "消防法")
        let facts = try [
            report, Make.mark(2, .classified, on: report, day: "2025-07-01", ["safety.penalty", "属安全生产"]),
        ]
        let finding = try #require(PackedEntry.of("safety.penalty", in: facts, layouts).first)
        #expect(try finding.holds(.pending, on: "2025-06-30"))
        #expect(try !finding.holds(.pending, on: "2025-07-01"))
        #expect(finding.fields == [500_000, Layout.Slot.blank])
        let before = try #require(PackedEntry.of("safety.unclassified", in: facts, layouts).first)
        #expect(try !before.holds(.superseded, on: "2025-06-30"))
        #expect(try before.holds(.superseded, on: "2025-07-01"))
    }

    @Test("A penalty and its finding carry the same marks")
    func marks() throws {
        let report = try Make.report(1)
        let facts = try [report, Make.mark(2, .withdrawn, on: report, day: "2025-06-01")]
        let finding = try #require(PackedEntry.of("safety.penalty", in: facts, layouts).first)
        #expect(try finding.holds(.withdrawn, on: "2025-06-01"))
    }

    @Test("The order in which facts are handed over does not matter")
    func order() throws {
        let seed: UInt64 = 20_250_310
        print("ClassifyPackingTests.order seed \(seed)")
        var random = SplitMix64(seed: seed)
        let facts = try history()
        let expected = try Packer(layouts: layouts).pack(facts)
        for _ in 0..<50 {
            #expect(try Packer(layouts: layouts).pack(facts.shuffled(using: &random)) == expected, "seed \(seed)")
        }
    }

    @Test("Records that do not version each other give the same entries in whatever order they arrived")
    func arrival() throws {
        let seed: UInt64 = 20_260_331
        print("ClassifyPackingTests.arrival seed \(seed)")
        var random = SplitMix64(seed: seed)
        let decisions = (1...12).map { ("惠湾罚〔2025〕\($0)号", "2025-0\($0 % 3 + 1)-10") }
        let expected = try described(decisions)
        for _ in 0..<20 { #expect(try described(decisions.shuffled(using: &random)) == expected, "seed \(seed)") }
    }

    /// The entries without their fact numbers, which say when they arrived.
    private func described(_ decisions: [(String, String)]) throws -> [[Int64]] {
        let facts = try decisions.enumerated().map { index, decision in
            try Make.report(
                Int64(index + 1), decision: decision.0, decidedOn: decision.1, fine: String(decision.0.count))
        }
        return try PackedEntry.of("safety.penalty", in: facts, layouts).map { $0.fields + [Int64($0.act)] }
            + PackedEntry.of("penalty", in: facts, layouts).map { $0.fields + [Int64($0.act)] }
    }

    private func history() throws -> [Fact] {
        let first = try Make.report(1)
        let second = try Make.report(2, decision: "惠湾罚〔2025〕2号", basis: "消防法")
        return try [
            first, second, Make.report(3, fine: "7", day: "2025-06-01", kind: .corrected),
            Make.report(4, fine: "9", sender: "交通运输局"),
            Make.mark(5, .objectionOpened, on: first, day: "2025-06-10"),
            Make.mark(6, .objectionClosed, on: first, day: "2025-06-20"),
            Make.mark(7, .classified, on: second, day: "2025-07-01", ["safety.penalty", "属安全生产"]),
            Make.mark(8, .withdrawn, on: second, day: "2025-08-01"),
        ]
    }
}
