/// Who appended a fact 操作人: the unit, the role and the account, as `unit/role/account`.
public struct Actor: Hashable, Sendable, CustomStringConvertible {
    public let unit: String
    public let role: String
    public let account: String

    public init(unit: String, role: String, account: String) {
        self.unit = unit
        self.role = role
        self.account = account
    }

    /// Nil unless the text has three parts that are not empty.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Folding.trimmed(String($0)) }
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        (unit, role, account) = (parts[0], parts[1], parts[2])
    }

    /// Whether another, as a fact names it, is the same person in whatever role.
    public func isSamePerson(as text: String) -> Bool {
        Actor(text).map { $0.unit == unit && $0.account == account } ?? false
    }

    public var description: String { "\(unit)/\(role)/\(account)" }
}
