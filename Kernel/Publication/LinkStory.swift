import Kernel

/// A link as the explanation of one of its two subjects tells it: until when, and who said so and why.
public struct LinkStory: Sendable {
    public let link: SubjectLink
    /// Whether the link leads away from the explained subject.
    public let isOutgoing: Bool
    public let other: SubjectProfile
    public let beginning: Ground
    /// Nil while nothing ends it.
    public let ending: Ground?

    /// The fact that began or ended a link: the unit that said so, and its reason or document.
    public struct Ground: Sendable {
        public let fact: Int64
        public let unit: String
        public let reason: String

        public init(fact: Int64, unit: String, reason: String) {
            self.fact = fact
            self.unit = unit
            self.reason = reason
        }

        fileprivate var message: Message {
            Message("事实 #\(fact)，\(unit)：\(reason)", en: "fact #\(fact), \(unit): \(reason)")
        }
    }

    public init(link: SubjectLink, isOutgoing: Bool, other: SubjectProfile, beginning: Ground, ending: Ground?) {
        self.link = link
        self.isOutgoing = isOutgoing
        self.other = other
        self.beginning = beginning
        self.ending = ending
    }

    /// `由其运营  某公司  9144…（自 2026-01-01 起，事实 #7，某局：理由）`, then the same of its end.
    public var message: Message {
        let title = isOutgoing ? link.relation.title : link.relation.inverseTitle
        return title
            + Message(
                "  \(other.name)  \(other.code)（自 \(link.since) 起，\(beginning.message)\(end)）",
                en: "  \(other.name)  \(other.code) (from \(link.since), \(beginning.message)\(end))")
    }

    private var end: Message {
        guard let ending else { return .none }
        let last = link.until.adding(days: -1)
        return Message("；至 \(last) 止，\(ending.message)", en: "; through \(last), \(ending.message)")
    }
}
