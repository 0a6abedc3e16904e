import Kernel

/// Why a standard cannot be applied on a day.
public enum RulebookProblem: Error, Hashable, Sendable {
    /// No grades, range or base are in force yet.
    case notInForce(standard: String, day: Day, first: Day?)
    /// The layouts lack a kind or a column that a rule reads; `check` reports it with its place.
    case missing(rule: String, what: Message)

    public var message: Message {
        switch self {
        case .notInForce(let standard, let day, let first):
            Message("\(day) 尚无已生效的《\(standard)》", en: "no standard '\(standard)' is in force on \(day)")
                + (first.map { Message("，最早自 \($0) 起", en: "; the first is dated \($0)") } ?? .none)
        case .missing(let rule, let what):
            Message(
                "规则 \(rule) 读取的 \(what) 不存在；请先运行 check",
                en: "rule \(rule) reads \(what), which does not exist; run check first")
        }
    }
}
