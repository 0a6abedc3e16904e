import Kernel
import KernelConfiguration

/// Holds an assessment against what a worked case expects.
struct CaseComparison {
    let example: SectorCase

    func differences(_ assessment: Assessment, next: NextChange) -> [Diagnostic] {
        outcome(assessment) + lines(assessment) + change(next)
    }

    private func outcome(_ assessment: Assessment) -> [Diagnostic] {
        let expect = example.expect
        switch assessment.outcome {
        case .rated(let score, _, let grade):
            return compare("等级", expect.grade, grade) + compare("得分", expect.score, score)
                + compare("不评定", expect.notRated, "等级 \(grade)")
        case .notRated(let rule, _, _):
            let isExpected = expect.notRated != nil || expect.grade != nil
            return compare("不评定", expect.notRated, rule) + compare("等级", expect.grade, "不评定 \(rule)")
                + (isExpected ? [] : [wrong("结果", "评定", "不评定 \(rule)", at: example.location)])
        }
    }

    private func lines(_ assessment: Assessment) -> [Diagnostic] {
        example.expect.lines.sorted { $0.key < $1.key }.flatMap { rule, expected in
            let line = assessment.lines.first { $0.rule == rule && !$0.isIdle }
            let actual = text(expected.value == .none ? line : assessment.lines.first { $0.rule == rule })
            let wanted = text(expected.value)
            return wanted == actual ? [] : [wrong(rule, wanted, actual, at: expected.location)]
        }
    }

    private func change(_ next: NextChange) -> [Diagnostic] {
        guard let expected = example.expect.nextChange, expected.value != next else { return [] }
        return [wrong("下次变化", text(expected.value), text(next), at: expected.location)]
    }

    private func compare<Value: CustomStringConvertible>(
        _ what: String, _ expected: Placed<Value>?, _ actual: some CustomStringConvertible
    ) -> [Diagnostic] {
        guard let expected, expected.value.description != actual.description else { return [] }
        return [wrong(what, expected.value.description, actual.description, at: expected.location)]
    }

    private func wrong(_ what: String, _ expected: String, _ actual: String, at location: Location) -> Diagnostic {
        Diagnostic(.error, at: location, "算例“\(example.name)”：\(what) 应为 \(expected)，实为 \(actual)")
    }

    private func text(_ next: NextChange) -> String {
        if case .on(let day) = next { day.description } else { "never" }
    }

    private func text(_ line: Line?) -> String {
        switch line?.role {
        case nil: "none"
        case .base?, .points?: line?.counted.description ?? "none"
        case .downgrade(let steps)?: "down \(steps)"
        case .veto(let grade)?: "veto \(grade)"
        }
    }

    private func text(_ expected: ExpectedLine) -> String {
        switch expected {
        case .points(let points): points.description
        case .down(let steps): "down \(steps)"
        case .veto(let grade): "veto \(grade)"
        case .none: "none"
        }
    }
}

extension Line {
    /// A line without evidence that changes nothing: what a case calls `none`.
    fileprivate var isIdle: Bool { evidence.isEmpty && counted == .zero }
}
