import Kernel

/// Why a command was not carried out.
struct RefusalDocument: ReportDocument {
    let message: Message
    let location: LocationDocument?
    let hint: Message?

    init(_ refusal: Diagnostic) {
        (message, location, hint) = (refusal.message, refusal.location.map(LocationDocument.init), refusal.hint)
    }

    static var format: String { "refusal/1" }
    static var meaning: Message { Message("任何命令：为什么没有办理", en: "any command: why it was not carried out") }

    static var fields: [DocumentField] {
        [
            field("message", \.message, Message("原因和该怎么做", en: "the reason, and what to do")),
            field("location", \.location, Message("所在之处", en: "where it is")),
            field("hint", \.hint, Message("最近的正确写法，或该怎么做", en: "the nearest right word, or what to do")),
        ]
    }
}
