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
        // Compiled afresh for each day: the evaluator's own periods are what is tested.
        let rulebooks = try (0...700).map { offset in
            try Rulebook(
                standard, on: start.adding(days: offset), layouts: layouts, retention: Retention(Dated([])))
        }
        var changes = 0
        for number in 0..<60 {
            let story = Story.random(&random)
            changes += try toy.read(story) { history in
                let results = rulebooks.enumerated().map { offset, rulebook in
                    evaluator.assess(history, under: rulebook, on: start.adding(days: offset))
                }
                return try Self.compare(results, evaluator, history, "history \(number), seed \(seed)")
            }
        }
        #expect(changes > 60)
    }

    /// Walks from change to change; gives how many there were.
    private static func compare(
        _ results: [Assessment], _ evaluator: Evaluator, _ history: History, _ name: String
    ) throws -> Int {
        var (place, changes) = (0, 0)
        while let found = results[(place + 1)...].firstIndex(where: { !$0.saysTheSame(as: results[place]) }) {
            let named = try evaluator.nextChange(history, after: results[place].asOf)
            #expect(named == .on(results[found].asOf), "\(name)")
            (place, changes) = (found, changes + 1)
        }
        if case .on(let next) = try evaluator.nextChange(history, after: results[place].asOf) {
            #expect(next > results[results.count - 1].asOf, "\(name)")
        }
        return changes
    }
}
