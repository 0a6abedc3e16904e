import Kernel

/// How many there are for a reason.
struct ReasonCountDocument: DocumentPart {
    let reason: Message
    let count: Int

    static var fields: [DocumentField] {
        [
            field("reason", \.reason, Message("原因", en: "the reason")),
            field("count", \.count, Message("数目", en: "how many")),
        ]
    }
}
