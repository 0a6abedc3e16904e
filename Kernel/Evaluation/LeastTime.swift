import Kernel

/// When enough acts counted for a rule last 最近一次够数之日, by what is known on the day of evaluation.
struct LeastTime {
    /// The records that no heavier rule counts, with their spans; those that never counted are not among them.
    let spans: [Span]
    let threshold: Int

    struct Span {
        let hit: Judgement.Hit
        let begin: Day
        /// The first day on which it no longer counts.
        let end: Day

        func holds(on day: Day) -> Bool { begin <= day && day < end }
    }

    /// The latest day on which an act began to count and there were enough, with the records that counted then.
    var last: (since: Day, hits: [Judgement.Hit])? {
        for day in Set(spans.filter(isNew).map(\.begin)).sorted(by: >) {
            let hits = spans.filter { $0.holds(on: day) }.map(\.hit)
            if Judgement.distinct(hits) >= threshold { return (day, hits) }
        }
        return nil
    }

    /// Whether its act begins with it: another report of what counts already makes no act more.
    private func isNew(_ span: Span) -> Bool {
        let eve = span.begin.adding(days: -1)
        return span.begin < span.end && !spans.contains { $0.hit.act == span.hit.act && $0.holds(on: eve) }
    }
}
