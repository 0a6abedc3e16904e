import Kernel
import KernelEvaluation
import Testing

/// Sums, extremes, different values, and points for each act by its own field.
@Suite struct AmountTests {
    private func toy(
        _ measure: Indicator.Measure, _ mapping: Indicator.Mapping, kind: String = "penalty", absent: Absence = .neutral
    ) -> Toy {
        var toy = Toy.bare
        toy.indicators = [.measuring("rule", kind, measure, mapping, absent: absent)]
        return toy
    }

    private let byAmount = Indicator.Mapping.bands([
        Indicator.Band(atLeast: nil, below: 100_00, points: -1),
        Indicator.Band(atLeast: 100_00, below: 1_000_00, points: -3),
        Indicator.Band(atLeast: 1_000_00, below: nil, points: -10),
    ])

    private func fines(_ yuan: Int..., decision: String = "") -> Story {
        var story = Story()
        for (place, amount) in yuan.enumerated() {
            story.report(
                ToyKinds.penalty, "P\(place)", on: "2025-05-01", ["amount": String(amount * 100)], decision: decision)
        }
        return story
    }

    @Test func `A sum goes over all acts and falls into its band`() throws {
        let line = try #require(
            try toy(.sum(column: "amount"), byAmount).assess(fines(60, 39, 1), on: "2025-06-01").line("rule"))
        #expect((line.value, line.counted, line.evidence.sorted()) == (.number(100_00), -3, [2, 3, 4]))
        #expect(line.working.message.chinese == "100.00 元，落入 [100.00 元, 1000.00 元) 档：-3 分")
        #expect(try toy(.sum(column: "amount"), byAmount).assess(fines(60, 39), on: "2025-06-01").points("rule") == -1)
    }

    @Test func `An act that two bureaus report enters a sum once, with its larger amount`() throws {
        let assessment = try toy(.sum(column: "amount"), byAmount).assess(
            fines(60, 99, decision: "罚1号"), on: "2025-06-01")
        #expect(assessment.line("rule")?.value == .number(99_00))
        #expect(assessment.line("rule")?.evidence.sorted() == [2, 3])
    }

    @Test func `A sum beyond every number stays the largest, and loses no sign`() throws {
        var story = Story()
        for no in 0..<3 {
            story.report(ToyKinds.penalty, "P\(no)", on: "2025-05-01", ["amount": String(Int64.max - 1)])
        }
        #expect(try toy(.sum(column: "amount"), byAmount).assess(story, on: "2025-06-01").points("rule") == -10)
    }

    @Test func `What overflows on the way and comes back is exact, in whatever order`() throws {
        let limit = Int64.max - 1
        for amounts in [[limit, limit, -limit, -limit, 50_00], [50_00, -limit, limit, limit, -limit]] {
            var story = Story()
            for (place, amount) in amounts.enumerated() {
                story.report(ToyKinds.penalty, "P\(place)", on: "2025-05-01", ["amount": String(amount)])
            }
            let line = try toy(.sum(column: "amount"), byAmount).assess(story, on: "2025-06-01").line("rule")
            #expect(line?.value == .number(50_00))
        }
    }

    @Test func `The largest and the smallest are taken from the records that have them`() throws {
        let story = fines(50, 2_000, 2_000, 70)
        let largest = try toy(.largest(column: "amount"), byAmount).assess(story, on: "2025-06-01").line("rule")
        #expect((largest?.value, largest?.counted, largest?.evidence.sorted()) == (.number(2_000_00), -10, [3, 4]))
        let smallest = try toy(.smallest(column: "amount"), byAmount).assess(story, on: "2025-06-01").line("rule")
        #expect((smallest?.value, smallest?.counted, smallest?.evidence) == (.number(50_00), -1, [2]))
    }

    @Test func `A blank amount is not zero: without any amount the rule has no evidence`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        for measure in [Indicator.Measure.sum(column: "amount"), .smallest(column: "amount"), .own(column: "amount")] {
            let line = try #require(
                try toy(measure, byAmount, absent: .points(7)).assess(story, on: "2025-06-01").line("rule"))
            #expect(line.counted == 7 && line.evidence.isEmpty)
            #expect(line.working.message.chinese == "记录未填“amount”，按无记录处理：+7 分")
        }
        story.report(ToyKinds.penalty, "P2", on: "2025-05-02", ["amount": "10000"])
        let line = try #require(
            try toy(.smallest(column: "amount"), byAmount).assess(story, on: "2025-06-01").line("rule"))
        #expect((line.value, line.evidence) == (.number(10_000), [3]))
    }

    @Test func `Different values are counted, however many records have each`() throws {
        var story = Story()
        for (no, gravity) in ["light", "light", "serious", ""].enumerated() {
            story.report(ToyKinds.penalty, "P\(no)", on: "2025-05-01", ["gravity": gravity])
        }
        let bands = Indicator.Mapping.bands([
            Indicator.Band(atLeast: nil, below: 2, points: 0), Indicator.Band(atLeast: 2, below: nil, points: -6),
        ])
        let line = try #require(
            try toy(.distinct(column: "gravity"), bands).assess(story, on: "2025-06-01").line("rule"))
        #expect((line.value, line.counted, line.evidence.sorted()) == (.number(2), -6, [2, 3, 4]))
        #expect(line.working.message.chinese == "2，落入 2 以上（含）档：-6 分")
    }

    @Test func `Each fine weighs by its own size, and the working lists them by band`() throws {
        let line = try #require(
            try toy(.own(column: "amount"), byAmount).assess(fines(50, 500, 60, 2_000), on: "2025-06-01").line("rule"))
        #expect((line.value, line.counted, line.evidence.sorted()) == (.count(4), -15, [2, 3, 4, 5]))
        #expect(
            line.working.message.chinese
                == "落入不足 100.00 元 档：-1 分 × 2；落入 [100.00 元, 1000.00 元) 档：-3 分 × 1；落入 1000.00 元 以上（含）档：-10 分 × 1；合计 -15 分"
        )
    }

    @Test func `Of two reports of one act the one that takes more counts, and of two bonuses the larger`() throws {
        #expect(
            try toy(.own(column: "amount"), byAmount).assess(fines(50, 500, decision: "罚1号"), on: "2025-06-01")
                .points("rule") == -3)
        let bonus = Indicator.Mapping.levels([
            Indicator.Level(choice: "light", points: 2), Indicator.Level(choice: "serious", points: 5),
        ])
        var story = Story()
        for (no, gravity) in ["light", "serious"].enumerated() {
            story.report(ToyKinds.penalty, "P\(no)", on: "2025-05-01", ["gravity": gravity], decision: "奖1号")
        }
        let line = try #require(try toy(.own(column: "gravity"), bonus).assess(story, on: "2025-06-01").line("rule"))
        #expect((line.value, line.counted) == (.count(1), 5))
        #expect(line.working.message.chinese == "〈serious〉：+5 分 × 1；合计 +5 分")
    }

    private func share(_ passing: Int, of all: Int) throws -> (value: Line.Value?, points: Points?) {
        let bands = Indicator.Mapping.bands([
            Indicator.Band(atLeast: nil, below: 95_00, points: 0),
            Indicator.Band(atLeast: 95_00, below: nil, points: 5),
        ])
        let among = Selection.Filter(column: "gravity", test: .oneOf(["light"]))
        var story = Story()
        for no in 0..<all {
            story.report(
                ToyKinds.penalty, "P\(no)", on: "2025-05-01", ["gravity": no < passing ? "light" : "serious"])
        }
        let line = try toy(.share(among: [among]), bands).assess(story, on: "2025-06-01").line("rule")
        return (line?.value, line?.counted)
    }

    @Test func `A share is reached exactly, and never by rounding up`() throws {
        #expect(try share(19, of: 20) == (.number(95_00), 5))
        #expect(try share(94, of: 99) == (.number(94_94), 0))
        #expect(try share(0, of: 3) == (.number(0), 0))
        #expect(try share(2, of: 3).value == .number(66_66))
        #expect(try share(0, of: 0) == (nil, 0))
    }
}
