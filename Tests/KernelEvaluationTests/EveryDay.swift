import Kernel
import KernelEvaluation
import Testing

/// A history assessed on every day of a span 逐日, against which the evaluator's next changes are held.
struct EveryDay {
    let results: [Assessment]
    let evaluator: Evaluator
    let name: String

    /// Compiled afresh for each day: the evaluator's own periods are what is tested.
    static func rulebooks(
        _ standard: Standard, _ layouts: Layouts, _ retention: Retention, from start: Day, days: Int
    ) throws -> [Rulebook] {
        try (0...days).map { offset in
            try Rulebook(standard, on: start.adding(days: offset), layouts: layouts, retention: retention)
        }
    }

    init(_ history: History, _ evaluator: Evaluator, _ rulebooks: [Rulebook], from start: Day, name: String) {
        results = rulebooks.enumerated().map { offset, rulebook in
            evaluator.assess(history, under: rulebook, on: start.adding(days: offset))
        }
        (self.evaluator, self.name) = (evaluator, name)
    }

    /// Walks from change to change, and expects each to be the one that is named; gives how many there were.
    func walk(_ history: History) throws -> Int {
        var (place, changes) = (0, 0)
        while true {
            let found = results[(place + 1)...].firstIndex { !$0.saysTheSame(as: results[place]) }
            try verify(history, after: results[place].asOf, found)
            guard let found else { return changes }
            (place, changes) = (found, changes + 1)
        }
    }

    private func verify(_ history: History, after day: Day, _ found: Int?) throws {
        let named = try evaluator.nextChange(history, after: day)
        switch (named, found) {
        case (.on(let next), let found?): #expect(next == results[found].asOf, "\(name)")
        case (.on(let next), nil): #expect(next > results[results.count - 1].asOf, "\(name)")
        case (.never, let found): #expect(found == nil, "\(name)")
        }
        if case .on(let next) = named, case .on(let bound) = evaluator.nextChangeBound(history, after: day) {
            #expect(bound <= next, "\(name)")
        }
    }
}
