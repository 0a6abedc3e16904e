import Kernel

/// How one more adverse record may turn out for the better 反例: what `check` shows where it cannot prove the opposite.
public struct AdverseGain: Hashable, Sendable {
    /// The rule by which it may, and where it stands.
    public let rule: String
    public let title: String
    public let location: Location
    /// With figures: what is before, and what after.
    public let figures: Message

    /// A remark at its rule, and no mistake: a published rule may be so.
    public var diagnostic: Diagnostic { Diagnostic(.note, at: location, message) }

    public var message: Message {
        Message(
            "“\(title)”（\(rule)）：多一条失信记录可能反而有利：\(figures)",
            en: "'\(title)' (\(rule)): one more adverse record may turn out for the better: \(figures)")
    }
}
