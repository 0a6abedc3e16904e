import Kernel

/// How many things were left out of the public pages for a reason.
struct LeftOutDocument: DocumentPart {
    let reason: Message
    let count: Int

    static var fields: [DocumentField] {
        [
            field("reason", \.reason, Message("原因", en: "the reason")),
            field("count", \.count, Message("件数", en: "how many")),
        ]
    }
}
