import Kernel

/// Something odd in a file that did not keep its rows from being taken.
struct WarningDocument: DocumentPart {
    let message: Message
    let count: Int
    let line: Int

    static var fields: [DocumentField] {
        [
            field("message", \.message, Message("说明", en: "what is odd")),
            field("count", \.count, Message("行数", en: "how many rows")),
            field("line", \.line, Message("首见的行号", en: "the first line where it is so")),
        ]
    }
}
