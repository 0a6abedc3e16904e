import Kernel

/// How many subjects are not rated for a reason.
struct NotRatedCountDocument: DocumentPart {
    let rule: String
    let reason: Message
    let count: Int

    static var fields: [DocumentField] {
        [
            field("rule", \.rule, Message("规则", en: "the rule")),
            field("reason", \.reason, Message("原因", en: "the reason")),
            field("count", \.count, Message("主体数", en: "how many subjects")),
        ]
    }
}
