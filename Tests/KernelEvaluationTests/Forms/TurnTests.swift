import Kernel
import KernelEvaluation
import Testing

/// Points by the turn of an act and by its age: the first free, the second double, the old ones half.
@Suite struct TurnTests {
    private func toy(_ mapping: Indicator.Mapping, cap: Points? = nil) -> Toy {
        var toy = Toy.bare
        toy.indicators = [.measuring("rule", "penalty", .count, mapping, span: .lasting, cap: cap)]
        return toy
    }

    private func penalties(_ days: Day..., decision: String = "") -> Story {
        var story = Story()
        for (place, day) in days.enumerated() {
            story.report(ToyKinds.penalty, "P\(place)", on: day, decision: decision)
        }
        return story
    }

    @Test(arguments: [(0, 0), (1, 0), (2, -2), (3, -6), (5, -14)])
    func `The first act is free, the second takes two, each further one four`(acts: Int, points: Int64) throws {
        var story = Story()
        for no in 0..<acts { story.report(ToyKinds.penalty, "P\(no)", on: "2025-05-01") }
        let assessment = try toy(.escalating([0, -2, -4])).assess(story, on: "2025-06-01")
        #expect(assessment.points("rule") == Points(units: points * 10_000))
    }

    @Test func `The working writes out every turn, and the cap`() throws {
        let story = penalties("2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04")
        let line = try #require(
            try toy(.escalating([0, -2, -4]), cap: -8).assess(story, on: "2025-06-01").line("rule"))
        #expect((line.points, line.counted) == (-10, -8))
        #expect(line.working.message.chinese == "第 1 次：0 分 × 1；第 2 次：-2 分 × 1；第 3 次起：-4 分 × 2；合计 -10 分，封顶 -8 分")
        #expect(
            line.working.message.english
                == "act 1: 0 points × 1; act 2: -2 points × 1; from act 3 on: -4 points × 2; in all -10 points, capped at -8 points"
        )
    }

    @Test func `Two reports of one act are one turn`() throws {
        let story = penalties("2025-05-01", "2025-05-02", decision: "罚1号")
        #expect(try toy(.escalating([-1, -9])).assess(story, on: "2025-06-01").points("rule") == -1)
    }

    private let halves = Indicator.Mapping.aging([
        Indicator.Age(within: .months(6), points: -10), Indicator.Age(within: .months(12), points: -5),
    ])

    @Test(
        arguments: [
            ("2025-05-01", -10), ("2025-10-31", -10), ("2025-11-01", -5), ("2026-04-30", -5), ("2026-05-01", 0),
        ] as [(Day, Int64)])
    func `An act weighs less on the day on which it is old enough`(day: Day, points: Int64) throws {
        let assessment = try toy(halves).assess(penalties("2025-05-01"), on: day)
        #expect(assessment.points("rule") == Points(units: points * 10_000), "\(day)")
    }

    @Test func `Acts of all ages are listed, and the days on which one grows older are the next changes`() throws {
        let story = penalties("2025-05-01", "2025-12-01", "2024-01-01")
        let toy = toy(halves)
        let line = try #require(try toy.assess(story, on: "2025-12-15").line("rule"))
        #expect(line.counted == -15)
        #expect(line.working.message.chinese == "6 个月内：-10 分 × 1；12 个月内：-5 分 × 1；更早：0 分 × 1；合计 -15 分")
        #expect(try toy.nextChange(story, after: "2025-12-15") == .on("2026-05-01"))
        #expect(try toy.nextChange(story, after: "2026-05-01") == .on("2026-06-01"))
    }

    @Test func `The youngest report says how old an act is`() throws {
        let story = penalties("2025-01-01", "2025-09-01", decision: "罚1号")
        #expect(try toy(halves).assess(story, on: "2025-12-15").points("rule") == -10)
    }
}
