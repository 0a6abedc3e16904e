import Kernel
import KernelDemo
import KernelEvaluation
import KernelTesting
import Pilot
import Testing

/// The next change, held against looking at every day.
@Suite struct NextChangeTests {
    @Test func `Looking at 800 days of 200 generated histories finds no other day`() throws {
        let composition = try ToyWorld().pipeline.composition
        try lookAtEveryDay(composition, composition.retention)
    }

    @Test func `The same with a retention so short that records end by it, and that changes twice`() throws {
        let composition = try ToyWorld().pipeline.composition
        let clause = try #require(composition.retention.terms.entries.first?.clause)
        let terms: [(Day, Term)] = [
            ("2013-03-15", .months(9)), ("2024-10-01", .days(100)), ("2025-06-15", .months(14)),
        ]
        let entries = terms.map { Dated<Term>.Entry(since: $0.0, value: $0.1, clause: clause) }
        try lookAtEveryDay(composition, Retention(Dated(entries)))
    }

    @Test func `The same with triggers of lists that look at days and begin, change and end`() throws {
        let composition = try Listing.composition
        #expect(try composition.standard(nil).lists.flatMap(\.triggers).count == 3)
        try lookAtEveryDay(composition, composition.retention)
    }

    private func lookAtEveryDay(_ composition: Composition, _ retention: Retention) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let (standard, layouts) = (try composition.standard(nil), composition.layouts)
        let evaluator = Evaluator(standard, layouts: layouts, retention: retention)
        let start: Day = "2024-03-01"
        let rulebooks = try EveryDay.rulebooks(standard, layouts, retention, from: start, days: 800)
        for number in 0..<200 {
            let history = RandomHistory(composition.layouts, &random, marks: true).history
            _ = try history.packed.read { history in
                let name = "history \(number), seed \(seed)"
                _ = try EveryDay(history, evaluator, rulebooks, from: start, name: name).walk(history)
            }
        }
    }
}
