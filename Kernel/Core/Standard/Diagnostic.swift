/// What is wrong, where, and what to do about it 诊断.
public struct Diagnostic: Hashable, Sendable, Error {
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        case error, warning, note

        public var title: Message {
            switch self {
            case .error: Message("错误", en: "error")
            case .warning: Message("警告", en: "warning")
            case .note: Message("说明", en: "note")
            }
        }
    }

    public let severity: Severity
    public let location: Location?
    public let message: Message
    /// The nearest right word, or what to type next.
    public let hint: Message?

    public init(_ severity: Severity, at location: Location?, _ message: Message, hint: Message? = nil) {
        self.severity = severity
        self.location = location
        self.message = message
        self.hint = hint
    }

    /// `file:line:column: 错误: message` and the hint on a line of its own.
    public var text: Message {
        let place = location.map { "\($0): " } ?? ""
        let tail = hint.map { .verbatim("\n    ") + $0 } ?? Message.none
        return .verbatim(place) + severity.title + .verbatim(": ") + message + tail
    }
}
