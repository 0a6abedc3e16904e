import Kernel

/// What is wrong, where, and what to do about it.
struct DiagnosticDocument: DocumentPart {
    let severity: Diagnostic.Severity
    let message: Message
    let location: LocationDocument?
    let hint: Message?

    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity
        message = diagnostic.message
        location = diagnostic.location.map(LocationDocument.init)
        hint = diagnostic.hint
    }

    static var fields: [DocumentField] {
        [
            field("severity", \.severity, Message("轻重", en: "how serious it is")),
            field("message", \.message, Message("说明", en: "what is wrong")),
            field("location", \.location, Message("所在之处", en: "where it is")),
            field("hint", \.hint, Message("最近的正确写法，或该怎么做", en: "the nearest right word, or what to do")),
        ]
    }
}
