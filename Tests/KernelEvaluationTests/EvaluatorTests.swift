import Kernel
import KernelDemo
import KernelEvaluation
import KernelTesting
import Testing

/// What each form of the language means, on the toy standard of `Kernel/Testing/toy.yaml`.
@Suite struct EvaluatorTests {
    private let evaluator: Evaluator
    private let layouts: Layouts

    init() throws {
        let composition = try ToyWorld().pipeline.composition
        layouts = composition.layouts
        evaluator = composition.evaluator(try composition.standard(nil))
    }

    private func assess(_ history: ToyHistory, on day: Day) throws -> Assessment {
        try #require(try history.packed.read { try evaluator.assess($0, on: day) })
    }

    private func points(_ assessment: Assessment, _ rule: String) -> Points? {
        assessment.lines.first { $0.rule == rule }?.counted
    }

    private func grade(_ assessment: Assessment) -> String {
        if case .rated(_, _, let grade) = assessment.outcome { grade } else { "not rated" }
    }

    @Test func `Without any record the stated absences give the score`() throws {
        let assessment = try assess(ToyHistory(layouts), on: "2026-01-01")
        #expect(assessment.sum == Points("70") && grade(assessment) == "C")
        #expect(assessment.lines.allSatisfy { $0.value == nil && $0.evidence.isEmpty })
    }

    @Test func `Before the first day of the standard nothing is rated, and the first day is named`() throws {
        #expect(throws: RulebookProblem.notInForce(standard: "样例标准", day: "2018-12-31", first: "2019-01-01")) {
            try assess(ToyHistory(layouts), on: "2018-12-31")
        }
    }

    @Test func `A rolling window of twelve months holds through the day before its anniversary`() throws {
        var history = ToyHistory(layouts)
        history.penalty("1", on: "2025-03-31")
        #expect(try points(assess(history, on: "2025-03-30"), "fines") == .zero)
        #expect(try points(assess(history, on: "2025-03-31"), "fines") == Points("-5"))
        #expect(try points(assess(history, on: "2026-03-30"), "fines") == Points("-5"))
        #expect(try points(assess(history, on: "2026-03-31"), "fines") == .zero)
    }

    @Test func `The value in force on the day of evaluation counts, not the one of the record's day`() throws {
        var history = ToyHistory(layouts)
        history.penalty("1", on: "2024-06-01")
        #expect(try points(assess(history, on: "2024-12-31"), "fines") == Points("-4"))
        #expect(try points(assess(history, on: "2025-01-01"), "fines") == Points("-5"))
    }

    @Test func `A certificate counts through its last day and the latest one decides`() throws {
        var history = ToyHistory(layouts)
        history.licence("1", on: "2023-01-01", "high", through: "2025-12-31")
        history.licence("2", on: "2024-01-01", "low", through: "2025-06-30")
        #expect(try points(assess(history, on: "2023-12-31"), "base") == Points("90"))
        #expect(try points(assess(history, on: "2025-06-30"), "base") == Points("80"))
        #expect(try points(assess(history, on: "2025-07-01"), "base") == Points("90"))
        #expect(try points(assess(history, on: "2026-01-01"), "base") == Points("70"))
    }

    @Test func `An unmended finding counts until the day on which it is mended`() throws {
        var history = ToyHistory(layouts)
        history.visit("1", on: "2025-01-01", "poor", mended: "2025-02-01")
        #expect(try points(assess(history, on: "2025-01-31"), "poor_visits") == Points("-2"))
        #expect(try points(assess(history, on: "2025-02-01"), "poor_visits") == .zero)
    }

    @Test func `A bonus is capped`() throws {
        var history = ToyHistory(layouts)
        for number in 1...6 { history.visit("\(number)", on: "2025-01-01", "good") }
        let line = try assess(history, on: "2025-02-01").lines.first { $0.rule == "good_visits" }
        #expect(line?.points == Points("3") && line?.counted == Points("2"))
        #expect(line?.working.message.chinese == "每次 +0.5 分 × 6 = +3 分，封顶 +2 分")
    }

    @Test func `Two fines move the grade and are then not counted as points`() throws {
        var history = ToyHistory(layouts)
        history.penalty("1", on: "2025-03-01")
        history.penalty("2", on: "2025-04-01")
        let assessment = try assess(history, on: "2025-05-01")
        #expect(points(assessment, "fines") == .zero && grade(assessment) == "D")
        #expect(assessment.lines.contains { $0.role == .downgrade(steps: 1) && $0.evidence.count == 2 })
    }

    @Test func `A veto takes its act before downgrades and points see it`() throws {
        var history = ToyHistory(layouts)
        history.licence("1", on: "2025-01-01", "high", through: "2027-01-01")
        history.penalty("1", on: "2025-03-01", conduct: "严重样例行为")
        history.penalty("2", on: "2025-04-01")
        let assessment = try assess(history, on: "2025-05-01")
        #expect(assessment.lines.contains { $0.role == .veto(grade: "D") })
        #expect(!assessment.lines.contains { $0.role == .downgrade(steps: 1) })
        #expect(points(assessment, "fines") == Points("-5") && grade(assessment) == "D")
    }

    @Test func `One act reported by two units counts once, and the deciding authority's report governs`() throws {
        var both = ToyHistory(layouts)
        both.penalty("样罚〔2025〕1号", on: "2025-03-01", sender: "甲局")
        both.penalty("样罚[2025]1 号", on: "2025-03-01", sender: "乙局")
        let line = try assess(both, on: "2025-05-01").lines.first { $0.rule == "fines" }
        #expect(line?.value == .count(1) && Set(line?.evidence ?? []) == [2, 3])
        var governed = ToyHistory(layouts)
        governed.penalty("样罚〔2025〕1号", on: "2025-03-01", conduct: "严重样例行为", sender: "甲局")
        governed.penalty("样罚[2025]1 号", on: "2025-03-01", sender: "样例局")
        let assessment = try assess(governed, on: "2025-05-01")
        #expect(assessment.lines.first { $0.rule == "fines" }?.evidence == [3] && grade(assessment) == "C")
    }

    @Test func `A downgrade never goes below the last grade`() throws {
        var history = ToyHistory(layouts)
        for number in 1...3 { history.visit("v\(number)", on: "2025-01-01", "poor") }
        for number in 1...3 { history.penalty("\(number)", on: "2025-03-01") }
        for number in 4...9 { history.penalty("\(number)", on: "2024-07-01") }
        #expect(try grade(assess(history, on: "2025-05-01")) == "D")
    }

    @Test func `A subject that ended is not rated from that day`() throws {
        var history = ToyHistory(layouts)
        history.deregister(on: "2025-06-01")
        #expect(try grade(assess(history, on: "2025-05-31")) == "C")
        #expect(try grade(assess(history, on: "2025-06-01")) == "not rated")
    }

    @Test func `Each record that does not count says why`() throws {
        var history = ToyHistory(layouts)
        history.penalty("old", on: "2023-01-01")
        history.penalty("heavy", on: "2025-03-01", conduct: "严重样例行为")
        history.penalty("other wording", on: "2025-03-02", conduct: "没有列出")
        history.penalty("not ours yet", on: "2026-03-02")
        let repaired = history.penalty("repaired", on: "2025-03-03")
        history.mark(.repaired, repaired, on: "2025-04-01")
        let reasons = try #require(
            try history.packed.read { try evaluator.notCounted($0, on: "2025-05-01") }
        ).map(\.reason)
        #expect(reasons.contains(.ended("2024-01-01")))
        #expect(reasons.contains(.unclassified))
        #expect(reasons.contains(.notYet))
        #expect(reasons.contains { if case .status(let interval) = $0 { interval.status == .repaired } else { false } })
        #expect(reasons.count == 4)
    }

    @Test func `The order of arrival reaches no result`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        for _ in 0..<100 {
            let history = RandomHistory(layouts, &random, marks: false).history
            let expected = try document(try Packer(layouts: layouts).pack(history.facts))
            for _ in 0..<3 {
                let shuffled = history.renumbered(using: &random)
                #expect(try document(Packer(layouts: layouts).pack(shuffled)) == expected)
            }
        }
    }

    /// The assessment with facts replaced by record ids.
    private func document(_ packed: PackedHistory) throws -> [String] {
        let index = try #require(FactIndex(packed.index))
        let records = Dictionary(index.entries.map { ($0.fact, $0.record) }, uniquingKeysWith: { first, _ in first })
        let assessment = try #require(try packed.read { try evaluator.assess($0, on: "2025-06-30") })
        return ["\(assessment.outcome) \(assessment.sum)"]
            + assessment.lines.map { line in
                let evidence = line.evidence.map { records[$0]??.description ?? "?" }.sorted()
                return "\(line.rule) \(line.counted) \(line.working.message.chinese) \(evidence)"
            }
    }
}
