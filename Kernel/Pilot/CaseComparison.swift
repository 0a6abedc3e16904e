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
            return compare("等级", expect.grade, grade) + compare("得分", expect.score?.description, score.description)
                + (expect.notRated.map { [wrong("不评定", $0, "等级 \(grade)")] } ?? [])
        case .notRated(let rule, _, _):
            return compare("不评定", expect.notRated, rule) + (expect.grade.map { [wrong("等级", $0, "不评定 \(rule)")] } ?? [])
                + (expect.notRated == nil && expect.grade == nil ? [wrong("结果", "评定", "不评定 \(rule)")] : [])
        }
    }

    private func lines(_ assessment: Assessment) -> [Diagnostic] {
        example.expect.lines.sorted { $0.key < $1.key }.flatMap { rule, expected in
            let actual = assessment.lines.first { $0.rule == rule }
            return compare(rule, text(expected), text(actual))
        }
    }

    private func change(_ next: NextChange) -> [Diagnostic] {
        guard let expected = example.expect.nextChange else { return [] }
        return compare("下次变化", text(expected), text(next))
    }

    private func compare(_ what: String, _ expected: String?, _ actual: String) -> [Diagnostic] {
        guard let expected, expected != actual else { return [] }
        return [wrong(what, expected, actual)]
    }

    private func wrong(_ what: String, _ expected: String, _ actual: String) -> Diagnostic {
        Diagnostic(.error, at: example.location, "算例“\(example.name)”：\(what) 应为 \(expected)，实为 \(actual)")
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

    private func text(_ expected: SectorCase.ExpectedLine) -> String {
        switch expected {
        case .points(let points): points.description
        case .down(let steps): "down \(steps)"
        case .veto(let grade): "veto \(grade)"
        case .none: "none"
        }
    }
}
