import Kernel
import KernelConfiguration

/// Holds an assessment against what a worked case expects.
struct CaseComparison {
    let example: SectorCase

    /// - Parameter frequency: how often the grade is inspected on the day.
    func differences(
        _ assessment: Assessment, next: NextChange, frequency: InspectionFrequency?
    ) -> [Diagnostic] {
        outcome(assessment) + lines(assessment) + lists(assessment) + inspections(frequency) + change(next)
    }

    private func outcome(_ assessment: Assessment) -> [Diagnostic] {
        let expect = example.expect
        switch assessment.outcome {
        case .rated(let score, _, let grade):
            return compare(CaseComparison.grade, expect.grade, .verbatim(grade))
                + compare(Message("得分", en: "score"), expect.score, .verbatim(score.description))
                + compare(CaseComparison.notRated, expect.notRated, Message("等级 \(grade)", en: "grade \(grade)"))
        case .notRated(let rule, _, _):
            let isExpected = expect.notRated != nil || expect.grade != nil
            let actual = Message("不评定 \(rule)", en: "not rated \(rule)")
            let (result, rated) = (Message("结果", en: "result"), Message("评定", en: "rated"))
            return compare(CaseComparison.notRated, expect.notRated, .verbatim(rule))
                + compare(CaseComparison.grade, expect.grade, actual)
                + (isExpected ? [] : [wrong(result, rated, actual, at: example.location)])
        }
    }

    private static let grade = Message("等级", en: "grade")
    private static let notRated = Message("不评定", en: "not rated")

    private func lines(_ assessment: Assessment) -> [Diagnostic] {
        example.expect.lines.sorted { $0.key < $1.key }.flatMap { rule, expected in
            let line = assessment.lines.first { $0.rule == rule && !$0.isIdle }
            let actual = text(expected.value == .none ? line : assessment.lines.first { $0.rule == rule })
            let wanted = text(expected.value)
            return wanted == actual
                ? [] : [wrong(.verbatim(rule), .verbatim(wanted), .verbatim(actual), at: expected.location)]
        }
    }

    private func lists(_ assessment: Assessment) -> [Diagnostic] {
        guard let expected = example.expect.lists else { return [] }
        let (wanted, actual) = (Set(expected.value), Set(assessment.lines.compactMap(\.role.list)))
        return wanted == actual
            ? []
            : [wrong(Message("名单", en: "list"), text(wanted), text(actual), at: expected.location)]
    }

    private func inspections(_ frequency: InspectionFrequency?) -> [Diagnostic] {
        guard let expected = example.expect.inspections, expected.value != frequency else { return [] }
        let none = Message("没有", en: "none")
        return [
            wrong(
                Message("检查频次", en: "inspections"), expected.value.title, frequency?.title ?? none,
                at: expected.location)
        ]
    }

    private func change(_ next: NextChange) -> [Diagnostic] {
        guard let expected = example.expect.nextChange, expected.value != next else { return [] }
        return [
            wrong(
                Message("下次变化", en: "next change"), .verbatim(text(expected.value)), .verbatim(text(next)),
                at: expected.location)
        ]
    }

    private func compare<Value: CustomStringConvertible>(
        _ what: Message, _ expected: Placed<Value>?, _ actual: Message
    ) -> [Diagnostic] {
        guard let expected, .verbatim(expected.value.description) != actual else { return [] }
        return [wrong(what, .verbatim(expected.value.description), actual, at: expected.location)]
    }

    private func wrong(_ what: Message, _ expected: Message, _ actual: Message, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, at: location,
            Message(
                "算例“\(example.name)”：\(what) 应为 \(expected)，实为 \(actual)",
                en: "case '\(example.name)': \(what) should be \(expected), is \(actual)"))
    }

    private func text(_ lists: Set<String>) -> Message {
        lists.isEmpty ? Message("无", en: "none") : .list(lists.sorted())
    }

    private func text(_ next: NextChange) -> String {
        if case .on(let day) = next { day.description } else { "never" }
    }

    private func text(_ line: Line?) -> String {
        switch line?.role {
        case nil: "none"
        case .base?, .points?, .group?: line?.counted.description ?? "none"
        case .downgrade(let steps)?: "down \(steps)"
        case .veto(let grade)?: "veto \(grade)"
        case .list(let id, _)?: "list \(id)"
        }
    }

    private func text(_ expected: ExpectedLine) -> String {
        switch expected {
        case .points(let points): points.description
        case .down(let steps): "down \(steps)"
        case .veto(let grade): "veto \(grade)"
        case .list(let id): "list \(id)"
        case .none: "none"
        }
    }
}

extension Line {
    /// A line without evidence that changes nothing: what a case calls `none`.
    fileprivate var isIdle: Bool { evidence.isEmpty && counted == .zero }
}
