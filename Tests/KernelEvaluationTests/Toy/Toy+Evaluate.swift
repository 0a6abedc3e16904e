import Kernel
import KernelEvaluation
import Testing

extension Toy {
    func assess(_ story: Story, on day: Day) throws -> Assessment {
        try read(story) { try evaluator.assess($0, on: day) }
    }

    func nextChange(_ story: Story, after day: Day) throws -> NextChange {
        try read(story) { try evaluator.nextChange($0, after: day) }
    }

    func notCounted(_ story: Story, on day: Day) throws -> [NotCounted] {
        try read(story) { try evaluator.notCounted($0, on: day) }
    }

    func read<Result>(_ story: Story, _ body: (History) throws -> Result) throws -> Result {
        let packed = try Packer(layouts: layouts).pack(story.facts)
        return try #require(try packed.read(body))
    }
}

extension Assessment {
    func line(_ rule: String) -> Line? { lines.first { $0.rule == rule } }

    func points(_ rule: String) -> Points? { line(rule)?.counted }

    var grade: String? {
        if case .rated(_, _, let grade) = outcome { grade } else { nil }
    }

    var score: Points? {
        if case .rated(let score, _, _) = outcome { score } else { nil }
    }

    var notRatedBy: String? {
        if case .notRated(let rule, _, _) = outcome { rule } else { nil }
    }
}
