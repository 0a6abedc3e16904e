import Kernel
import KernelEvaluation
import KernelTesting
import Pilot
import Testing

/// The day on which a result changes by itself, held against looking at every day.
@Suite struct NextChangeTests {
    @Test func `Looking at 800 days of every demonstrated subject finds no other day`() throws {
        let world = try DemoWorld(Composition.read(DayawanForTests.self).value, subjects: 24)
        let composition = world.pipeline.composition
        let evaluator = composition.evaluator(try composition.standard(nil))
        let start = composition.plan.demo.through.adding(months: -14)
        // Compiled afresh for each day: the evaluator's own periods are what is tested.
        let rulebooks = try (0...800).map { offset in
            try Rulebook(
                composition.standard(nil), on: start.adding(days: offset), layouts: composition.layouts,
                retention: composition.retention)
        }
        for subject in try world.pipeline.ledger.subjectNumbers() {
            let packed = try world.pipeline.history(of: subject, knownAt: nil)
            _ = try packed.read { history in
                let days = (0...800).map { start.adding(days: $0) }
                let results = zip(days, rulebooks).map { evaluator.assess(history, under: $1, on: $0) }
                var place = 0
                while place < results.count {
                    let changed = (place + 1..<results.count).first { !results[$0].saysTheSame(as: results[place]) }
                    let named = try evaluator.nextChange(history, after: days[place])
                    verify(named, changed.map { days[$0] }, last: days[800], subject)
                    guard let changed else { break }
                    place = changed
                }
            }
        }
    }

    private func verify(_ named: NextChange, _ found: Day?, last: Day, _ subject: SubjectNumber) {
        switch (named, found) {
        case (.on(let day), let found?): #expect(day == found, "subject \(subject.value)")
        case (.on(let day), nil): #expect(day > last, "subject \(subject.value)")
        case (.never, let found): #expect(found == nil, "subject \(subject.value)")
        }
    }
}
