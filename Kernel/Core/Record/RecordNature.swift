/// Whether a kind of record speaks against its subject 信息性质. Negative kinds are forgotten after the national retention.
public enum RecordNature: String, Hashable, Sendable, CaseIterable {
    /// 失信信息: some record of the kind can be to the subject's disadvantage.
    case negative
    /// 守信信息: whatever it says is to the subject's credit.
    case positive
    /// 一般信息: a state of affairs that speaks neither for nor against.
    case neutral

    public var title: Message {
        switch self {
        case .negative: Message("失信信息", en: "negative information")
        case .positive: Message("守信信息", en: "positive information")
        case .neutral: Message("一般信息", en: "neutral information")
        }
    }
}
