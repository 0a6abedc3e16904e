import Kernel
import KernelPublication

/// Who changed grade and why, as people read it.
struct GradeChangesText {
    let changes: GradeChanges
    let composition: Composition

    func render() -> Message {
        let (title, day) = (changes.standard.title, changes.asOf)
        var lines = [
            Message(
                "\(title)  自\(since)至 \(day)：\(changes.subjects) 家中 \(changes.changes.count) 家等级有变化",
                en: "\(title)  from \(since) to \(day): \(changes.changes.count) of \(changes.subjects) changed grade")
        ]
        for change in changes.changes { lines += rows(change) }
        return lines.lines() + .verbatim("\n")
    }

    private var since: Message {
        switch changes.since {
        case .day(let day): Message(" \(day) ", en: "\(day)")
        case .head(let head): Message("账首 \(head.number) ", en: "head \(head.number)")
        }
    }

    private func rows(_ change: GradeChanges.Change) -> [Message] {
        let decimals = changes.standard.decimals
        let before = change.before?.outcome.brief(decimals: decimals) ?? Message("尚未登记", en: "not registered")
        let after = change.after.outcome.brief(decimals: decimals)
        let head =
            Message.verbatim("  \(change.profile.code)  \(change.profile.name)  ") + before + .verbatim(" → ") + after
        let why = change.before.map { AssessmentDifference($0, change.after).lines } ?? []
        return [head] + why.map { .verbatim("    · ") + $0 } + facts(change.facts)
    }

    /// What came in since; nothing means that time alone changed the grade.
    private func facts(_ facts: [Fact]) -> [Message] {
        guard !facts.isEmpty else { return [Message("    没有新的事实，因期限届满而变化", en: "    no new fact: periods ended")] }
        let shown = facts.prefix(5).map { fact -> Message in
            let kind = composition.kinds.first { $0.id == fact.payload.shape.kind }
            let name = kind.map { "\($0.title) \($0.documentNumber(of: fact.payload))" } ?? fact.record?.short ?? ""
            return Message(
                "#\(fact.number) \(fact.kind.title) \(name)", en: "#\(fact.number) \(fact.kind.title) \(name)")
        }
        let more = facts.count > 5 ? Message(" 等 \(facts.count) 项", en: ", ... (\(facts.count))") : .none
        return [Message("    其间的事实：", en: "    facts since: ") + .list(shown) + more]
    }
}
