import Kernel
import KernelPublication

/// A past decision made again.
struct ReplayDocument: ReportDocument {
    let subject: SubjectDocument
    let decision: DecisionDocument
    let actor: String
    let asOf: Day
    let knownAt: Int64
    let exact: Bool
    let equal: Bool
    let sameEngine: Bool
    let replayed: DecidedDocument
    let today: DecidedDocument
    let changedRules: [String]

    init(_ replay: Replay, profile: SubjectProfile) {
        (subject, decision) = (SubjectDocument(profile), DecisionDocument(replay.fact, replay.decision))
        (actor, asOf, knownAt) = (replay.fact.actor, replay.decision.asOf, replay.decision.knownAt)
        (exact, equal, sameEngine) = (replay.isExact, replay.isEqual, replay.isSameEngine)
        (replayed, today) = (DecidedDocument(replay.replayed), DecidedDocument(replay.today))
        changedRules = replay.changedRules
    }

    static var format: String { "replay/1" }
    static var meaning: Message { Message("replay：重演一次过去的认定", en: "replay: a past decision made again") }

    static var fields: [DocumentField] {
        [
            field("subject", \.subject, Message("主体", en: "the subject")),
            field("decision", \.decision, Message("当时的认定", en: "the decision of then")),
            field("actor", \.actor, Message("认定人：单位/角色/账号", en: "who decided: unit/role/account")),
            field("asOf", \.asOf, Message("评价日", en: "the day of evaluation")),
            field("knownAt", \.knownAt, Message("当时所知的最后一条事实", en: "the last fact that was known")),
            field("exact", \.exact, Message("重演是否逐字节一致", en: "whether every byte is the same")),
            field("equal", \.equal, Message("分数、等级和计分项是否一致", en: "whether points, grade and lines are the same")),
            field("sameEngine", \.sameEngine, Message("是否同一引擎版本", en: "whether the engine is of the same version")),
            field("replayed", \.replayed, Message("重演的结果", en: "the result made again")),
            field(
                "today", \.today, Message("按现在所知和现行文本的结果", en: "the result by what is known now and the texts of today")
            ),
            field("changedRules", \.changedRules, Message("两者不同的规则", en: "the rules by which these two differ")),
        ]
    }
}
