import Kernel

/// A link as the explanation of one of its two subjects tells it.
public struct LinkStory: Sendable {
    public let link: SubjectLink
    /// Whether the link leads away from the explained subject.
    public let isOutgoing: Bool
    public let other: SubjectProfile
    public let reason: String

    public init(link: SubjectLink, isOutgoing: Bool, other: SubjectProfile, reason: String) {
        self.link = link
        self.isOutgoing = isOutgoing
        self.other = other
        self.reason = reason
    }

    /// `由其运营  某公司  9144…（自 2026-01-01 起，事实 #7：理由）`.
    public var message: Message {
        let title = isOutgoing ? link.relation.title : link.relation.inverseTitle
        let until =
            link.until == .distantFuture
            ? Message.none
            : Message("，至 \(link.until.adding(days: -1)) 止", en: " through \(link.until.adding(days: -1))")
        return title
            + Message(
                "  \(other.name)  \(other.code)（自 \(link.since) 起\(until)，事实 #\(link.fact)：\(reason)）",
                en: "  \(other.name)  \(other.code) (from \(link.since)\(until), fact #\(link.fact): \(reason))")
    }
}
