import Kernel
import KernelEvaluation
import Testing

/// Indicators taken together: held between two ends, and weighed.
@Suite struct GroupTests {
    private func group(
        _ id: String, _ members: [String], lowest: Points? = nil, highest: Points? = nil, weight: Int64? = nil
    ) -> IndicatorGroup {
        IndicatorGroup(
            id: id, title: "〔\(id)〕", members: members, lowest: lowest.map { .since2020($0, "组") },
            highest: highest.map { .since2020($0, "组") },
            weight: weight.map { .since2020(Share(units: $0 * 100), "权重") })
    }

    private func toy(_ groups: IndicatorGroup...) -> Toy {
        var toy = Toy.bare
        toy.indicators = [
            .counting("penalties", "penalty", each: -5), .counting("hazards", "hazard", span: .lasting, each: -4),
            .counting("awards", "award", each: 3),
        ]
        toy.groups = groups
        return toy
    }

    private func story(penalties: Int = 0, hazards: Int = 0, awards: Int = 0) -> Story {
        var story = Story()
        for no in 0..<penalties { story.report(ToyKinds.penalty, "P\(no)", on: "2025-05-01") }
        for no in 0..<hazards { story.report(ToyKinds.hazard, "H\(no)", on: "2025-05-01") }
        for no in 0..<awards { story.report(ToyKinds.award, "W\(no)", on: "2025-05-01") }
        return story
    }

    @Test func `The sum of the members is held, and the lines still add up to the score`() throws {
        let toy = toy(group("duty", ["penalties", "hazards"], lowest: -12))
        let assessment = try toy.assess(story(penalties: 2, hazards: 2, awards: 1), on: "2025-06-01")
        #expect(assessment.lines.map(\.rule) == ["base", "penalties", "hazards", "awards", "duty"])
        #expect(assessment.lines.map(\.counted) == [100, -10, -8, 3, 6])
        #expect(assessment.sum == 91)
        let line = try #require(assessment.line("duty"))
        #expect((line.role, line.points) == (.group, -12))
        #expect(line.working.message.chinese == "组内合计 -18 分，限为 -12 分；本行是与组内合计之差")
    }

    @Test func `A group within its ends changes nothing and says so`() throws {
        let toy = toy(group("duty", ["penalties", "hazards"], lowest: -12, highest: 0))
        let assessment = try toy.assess(story(penalties: 2), on: "2025-06-01")
        #expect(assessment.points("duty") == 0 && assessment.sum == 90)
        #expect(assessment.line("duty")?.working.message.chinese == "组内合计 -10 分；本行是与组内合计之差")
    }

    @Test func `A weighed group counts by its part, rounded half away from zero to the decimals of the standard`()
        throws
    {
        let toy = toy(group("bad", ["penalties", "hazards"], weight: 30), group("good", ["awards"], weight: 70))
        let assessment = try toy.assess(story(penalties: 1, awards: 1), on: "2025-06-01")
        // 30 % of -5 is -1.5, of which no decimals stay; 70 % of 3 is 2.1.
        #expect(assessment.line("bad")?.points == -2)
        #expect(assessment.line("good")?.points == 2)
        #expect(assessment.sum == 100)
        #expect(assessment.line("bad")?.working.message.english.contains("× 30% = -2") == true)
    }

    @Test(
        arguments: [
            (-15_000, 10_000, 0, -20_000), (15_000, 10_000, 0, 20_000), (14_999, 10_000, 0, 10_000),
            (10_000, 3_333, 2, 3_300),
            (10_000, 3_350, 1, 3_000), (10_000, 3_500, 1, 4_000), (-10_000, 3_500, 1, -4_000), (0, 5_000, 4, 0),
            (Int64.max / 2, 5_000, 4, Int64.max / 4 + 1),
        ] as [(Int64, Int64, Int, Int64)])
    func `A share of points is exact to the decimals`(points: Int64, share: Int64, decimals: Int, result: Int64) {
        #expect(Share(units: share).of(Points(units: points), decimals: decimals) == Points(units: result))
    }

    @Test func `What a group holds back earns no rating by itself: without members' records it is zero`() throws {
        let toy = toy(group("duty", ["penalties", "hazards"], lowest: -12, weight: 50))
        let assessment = try toy.assess(Story(), on: "2025-06-01")
        #expect(assessment.points("duty") == 0 && assessment.sum == 100)
    }

    @Test func `An end that begins later holds from its day on, and that day is a change`() throws {
        var toy = toy()
        toy.groups = [
            IndicatorGroup(
                id: "duty", title: "组", members: ["penalties"],
                lowest: Dated([.init(since: "2025-07-01", value: -6, clause: .toy("后"))]), highest: nil, weight: nil)
        ]
        let story = story(penalties: 2)
        #expect(try toy.assess(story, on: "2025-06-30").sum == 90)
        #expect(try toy.assess(story, on: "2025-07-01").sum == 94)
        #expect(try toy.nextChange(story, after: "2025-06-01") == .on("2025-07-01"))
    }
}
