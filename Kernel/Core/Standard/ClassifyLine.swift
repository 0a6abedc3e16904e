/// A line of a sector's `classify` table 归类表: which national records become which of the sector's records.
public struct ClassifyLine: Hashable, Sendable {
    /// What a matching record becomes.
    public enum Outcome: Hashable, Sendable {
        case finding(KindID)
        /// Another sector's business; not listed as unclassified.
        case notOurs
    }

    public let id: String
    public let title: String
    /// The national kind that the line reads.
    public let source: KindID
    /// By column: any one of the listed wordings must occur in it; all columns must match. Already folded.
    public let conditions: [Condition]
    public let outcome: Outcome
    /// Columns of the finding filled with a constant (canonical text).
    public let constants: [String: String]
    /// Columns of the finding copied from columns of the source.
    public let copies: [String: String]
    /// The record's day must lie in it; `until` is the first day on which the line no longer holds.
    public let since: Day
    public let until: Day?
    public let clause: Clause

    public struct Condition: Hashable, Sendable {
        public let column: String
        public let wordings: [String]

        public init(column: String, wordings: [String]) {
            self.column = column
            self.wordings = wordings
        }
    }

    public init(
        id: String, title: String, source: KindID, conditions: [Condition], outcome: Outcome,
        constants: [String: String], copies: [String: String], since: Day, until: Day?, clause: Clause
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.conditions = conditions
        self.outcome = outcome
        self.constants = constants
        self.copies = copies
        self.since = since
        self.until = until
        self.clause = clause
    }
}
