/// How long negative information may be used 保存期限: a national rule that is applied before any standard (promise 15).
///
/// A record of a negative kind is no longer used from the day on which the term that began on its own day is over. The
/// term in force on the day of evaluation decides; before the first dated term there is no retention.
public struct Retention: Sendable, Equatable {
    public let terms: Dated<Term>

    public init(_ terms: Dated<Term>) {
        self.terms = terms
    }

    /// The first day of the time without use that a day of evaluation lies in; nil while the record may be used.
    public func lapsed(recordOf recordDay: Day, on day: Day) -> (since: Day, clause: Clause)? {
        guard let entry = terms.entry(on: day), entry.value.end(from: recordDay) <= day else { return nil }
        let since = max(entry.since, entry.value.end(from: recordDay))
        // A record that an earlier term already ended was not used before either.
        guard since == entry.since, let before = lapsed(recordOf: recordDay, on: since.adding(days: -1)) else {
            return (since, entry.clause)
        }
        return (before.since, entry.clause)
    }
}
