/// What is wrong, where, and what to do about it 诊断.
public struct Diagnostic: Hashable, Sendable, Error, CustomStringConvertible {
    public enum Severity: String, Hashable, Sendable {
        case error, warning, note

        public var title: String {
            switch self {
            case .error: "错误"
            case .warning: "警告"
            case .note: "说明"
            }
        }
    }

    public let severity: Severity
    public let location: Location?
    public let message: String
    /// The nearest right word, or what to type next.
    public let hint: String?

    public init(_ severity: Severity, at location: Location?, _ message: String, hint: String? = nil) {
        self.severity = severity
        self.location = location
        self.message = message
        self.hint = hint
    }

    /// `file:line:column: 错误: message` and the hint on a line of its own.
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        let tail = hint.map { "\n    \($0)" } ?? ""
        return "\(place)\(severity.title): \(message)\(tail)"
    }
}
