/// A record on file that did not count, and why 未计入.
public struct NotCounted: Sendable, Equatable {
    public let fact: Int64
    public let kind: KindID
    public let reason: Reason
    /// The rule that it would have counted for; empty where no rule read it.
    public let rule: String

    public init(fact: Int64, kind: KindID, reason: Reason, rule: String) {
        self.fact = fact
        self.kind = kind
        self.reason = reason
        self.rule = rule
    }

    public enum Reason: Sendable, Equatable {
        case status(StatusInterval)
        /// It is negative and older than the national retention; the day is the first on which it was no longer used.
        case retentionEnded(Day, Clause)
        /// It happened after the day of evaluation.
        case notYet
        /// The day in its column from which it counts is still to come; the day is the first on which it counts.
        case notBegun(Day)
        /// It gives no points itself; it ends another record of the same act for the rule that is named.
        case closes(rule: String, title: String)
        /// Its window or validity ended; the day is the first on which it no longer counted.
        case ended(Day)
        /// Another line already counts the same act, the heavier way.
        case sameAct(rule: String, title: String)
        /// The only rule that it would have counted for needs more acts than there are.
        case belowThreshold(rule: String, title: String)
        /// The subject is not rated on the day; the rule says why.
        case subjectNotRated(rule: String, title: Message)
        /// No `classify` line matched it.
        case unclassified
        /// No rule of the standard reads such a record.
        case noRule
        /// Rules read such records, but this one meets the conditions of none.
        case conditionsNotMet
        /// A later record of the same kind was taken instead.
        case notLatest
    }
}
