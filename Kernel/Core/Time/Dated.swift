/// A value of a rule that changes over time 分时段的规则值: each has a first day, a clause and its evidence.
///
/// When the law changes a value is added; the older stay, so that past results remain computable.
public struct Dated<Value: Sendable & Equatable>: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        /// The first day on which the value holds.
        public let since: Day
        public let value: Value
        public let clause: Clause

        public init(since: Day, value: Value, clause: Clause) {
            self.since = since
            self.value = value
            self.clause = clause
        }
    }

    /// Ascending by first day; never empty once a standard passed `check`.
    public let entries: [Entry]

    public init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.since < $1.since }
    }

    /// The entry in force on a day, or nil before the first.
    public func entry(on day: Day) -> Entry? {
        entries.last { $0.since <= day }
    }

    /// The days on which the value changes.
    public var changes: [Day] { entries.map(\.since) }
}
