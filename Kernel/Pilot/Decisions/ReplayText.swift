import Kernel
import KernelPublication

/// What a replay found, as people read it: the decision, whether it comes out the same, and what would be decided now.
struct ReplayText {
    let replay: Replay
    let profile: SubjectProfile

    func render() -> Message {
        let (fact, decision) = (replay.fact, replay.decision)
        let trial = decision.isTrial ? Message("（试认定）", en: " (trial)") : .none
        let decided = AssessmentDocument(decision).map(ReplayText.brief) ?? .none
        let lines = [
            .verbatim("\(profile.name)  \(profile.code)"),
            Message(
                "认定 \(fact.day)\(trial)，事实 #\(fact.number)，\(fact.actor)；周期 \(decision.cycle)，截至 \(decision.asOf)，所知至事实 #\(decision.knownAt)",
                en: "decided \(fact.day)\(trial), fact #\(fact.number), \(fact.actor); cycle \(decision.cycle), "
                    + "as of \(decision.asOf), known up to fact #\(decision.knownAt)"),
            Message("  当时：\(decided)", en: "  then: \(decided)"),
            Message(
                "  重演：\(ReplayText.brief(replay.replayed))，\(verdict)",
                en: "  replayed: \(ReplayText.brief(replay.replayed)), \(verdict)"),
            Message(
                "  按现在所知和现行文本，同一天应为：\(ReplayText.brief(replay.today))",
                en:
                    "  by what is known now and the texts of today, the same day would be: \(ReplayText.brief(replay.today))"
            ),
        ]
        return (lines + differences()).lines() + .verbatim("\n")
    }

    private var verdict: Message {
        if replay.isExact { return Message("逐字节一致", en: "the same to the byte") }
        guard replay.isEqual else { return Message("不一致", en: "not the same") }
        return replay.isSameEngine
            ? Message(
                "分数、等级和计分项一致，但不逐字节一致，而引擎版本相同",
                en: "the same points, grade and lines, but not the same bytes by the same engine")
            : Message("分数、等级和计分项一致（引擎版本不同）", en: "the same points, grade and lines (another engine version)")
    }

    /// Each rule whose counted points are other now.
    private func differences() -> [Message] {
        let (then, now) = (replay.replayed.lines, replay.today.lines)
        return replay.changedRules.map { rule in
            let (old, new) = (then.first { $0.rule == rule }, now.first { $0.rule == rule })
            return Message(
                "    · \(rule)：\(ReplayText.worth(old)) → \(ReplayText.worth(new))",
                en: "    - \(rule): \(ReplayText.worth(old)) → \(ReplayText.worth(new))")
        }
    }

    private static func worth(_ line: AssessmentDocument.LineDocument?) -> Message {
        guard let line else { return Message("无", en: "none") }
        let effect = line.isScored ? line.counted : line.effect
        return Message("\(effect)（\(line.evidence.count) 条记录）", en: "\(effect) (records: \(line.evidence.count))")
    }

    private static func brief(_ document: AssessmentDocument) -> Message {
        guard let grade = document.grade else {
            return Message("不评定（\(document.notRated ?? "")）", en: "not rated (\(document.notRated ?? ""))")
        }
        return Message("等级 \(grade)（\(document.score ?? "") 分）", en: "grade \(grade) (\(document.score ?? "") points)")
    }
}
