import Kernel

/// A constant of a standard that holds on a day 现行规则值.
public struct RuleInForce: Sendable {
    /// Where the standard has it, `indicators.fines.cap`: the place at which a county can add a value.
    public let place: String
    /// The title of the rule, or of the standard for what is of no rule.
    public let title: String
    /// What of the rule it is.
    public let name: Message
    /// In words and in the user's unit.
    public let value: Message
    public let since: Day
    /// The last day, where a later value is known.
    public let through: Day?
    /// With the place in the text.
    public let clause: Clause
    /// Whether the county added it.
    public let isOfCounty: Bool
}
