import Kernel
import KernelDemo
import KernelEvaluation
import Testing

/// The next change of every form of measure, points and span, held against looking at every day.
@Suite struct FormChangeTests {
    private static var toy: Toy {
        var toy = Toy.bare
        let amounts = Indicator.Mapping.bands([
            Indicator.Band(atLeast: nil, below: 2_000_000, points: -1),
            Indicator.Band(atLeast: 2_000_000, below: nil, points: -4),
        ])
        let terms = [
            Selection.ChosenTerm(choice: "light", term: .months(5)),
            Selection.ChosenTerm(choice: "serious", term: .days(400)),
        ]
        let years = Dated.since2020(1, later: [("2025-03-01", 2)])
        toy.indicators = [
            .measuring("sum", "penalty", .sum(column: "amount"), amounts),
            .measuring("largest", "penalty", .largest(column: "amount"), amounts, span: .calendarYears(years)),
            .measuring(
                "own", "penalty", .own(column: "amount"), amounts,
                span: .chosen(column: "gravity", .since2020(terms))),
            .measuring("turns", "accident", .count, .escalating([0, -2, -4]), span: .rolling(.since2020(.months(9)))),
            .measuring(
                "ages", "award", .count,
                .aging([
                    Indicator.Age(within: .days(100), points: 6), Indicator.Age(within: .months(8), points: 3),
                ]), span: .lasting),
            .measuring(
                "hazards", "hazard", .count, .each(-1), span: .until(column: "rectified_on"),
                atLeast: .since2020(.months(3), later: [("2024-09-15", .days(120))])),
        ]
        return toy
    }

    @Test func `Looking at 700 days of 60 generated histories finds no other day`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let (toy, start) = (Self.toy, "2024-03-01" as Day)
        let (layouts, standard, evaluator) = (toy.layouts, toy.standard, toy.evaluator)
        let rulebooks = try EveryDay.rulebooks(standard, layouts, Retention(Dated([])), from: start, days: 700)
        var changes = 0
        for number in 0..<60 {
            let story = Story.random(&random)
            changes += try toy.read(story) { history in
                let name = "history \(number), seed \(seed)"
                return try EveryDay(history, evaluator, rulebooks, from: start, name: name).walk(history)
            }
        }
        #expect(changes > 60)
    }
}
