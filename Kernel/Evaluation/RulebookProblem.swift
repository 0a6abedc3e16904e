import Kernel

/// Why a standard cannot be applied on a day.
public enum RulebookProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// No grades, range or base are in force yet.
    case notInForce(standard: String, day: Day, first: Day?)
    /// The layouts lack a kind or a column that a rule reads; `check` reports it with its place.
    case missing(rule: String, what: String)

    public var description: String {
        switch self {
        case .notInForce(let standard, let day, let first):
            "\(day) 尚无已生效的《\(standard)》" + (first.map { "，最早自 \($0) 起" } ?? "")
        case .missing(let rule, let what): "规则 \(rule) 读取的 \(what) 不存在；请先运行 check"
        }
    }
}
