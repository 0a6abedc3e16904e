/// How long a record may be public at the most 最长公示期限: a national rule that comes before any standard (promise 15).
///
/// The regime in force on the day of the decision holds for good; its first class that fits the record's own columns
/// decides, and the term runs from the day of the decision. A kind without a rule is not published at all.
public struct Publicity: Sendable, Equatable {
    /// One class of records 公示类别.
    public struct Rule: Sendable, Equatable {
        public let id: String
        public let title: String
        /// What the record's columns must be; none for the last class, which takes every other record.
        public let filters: [Selection.Filter]
        /// Nil when such records are not published.
        public let most: Term?

        public init(id: String, title: String, filters: [Selection.Filter], most: Term?) {
            self.id = id
            self.title = title
            self.filters = filters
            self.most = most
        }
    }

    /// By kind: the dated regimes, each with its classes in order.
    public let regimes: [KindID: Dated<[Rule]>]

    public init(regimes: [KindID: Dated<[Rule]>]) {
        self.regimes = regimes
    }

    /// What the rules say of one record.
    public enum Verdict: Sendable, Equatable {
        /// Public from its day until this day, excluded.
        case until(Day, rule: String, Clause)
        case never(rule: String, Clause)
        /// No regime was in force on its day, or its kind has none.
        case noRule
    }

    public func verdict(_ payload: Payload, decidedOn day: Day) -> Verdict {
        guard let entry = regimes[payload.shape.kind]?.entry(on: day),
            let rule = entry.value.first(where: { $0.filters.allSatisfy { $0.passes(payload) } })
        else { return .noRule }
        guard let most = rule.most else { return .never(rule: rule.title, entry.clause) }
        return .until(most.end(from: day), rule: rule.title, entry.clause)
    }
}
