import Kernel

/// On which days records of a kind that count on a day end others of their acts 办结之日.
struct ClosingDays {
    private let history: History
    /// By act: the closing records, by day.
    private var days: [UInt32: [(day: Day, fact: Int64)]] = [:]

    init(_ closing: CompiledClosing, _ history: History, _ rulebook: Rulebook, on day: Day) {
        self.history = history
        guard let section = history.section(closing.layout) else { return }
        for index in 0..<section.count {
            let entry = section.entry(index)
            if history.day(entry) > day { break }
            guard closing.reads(history, entry), day < rulebook.forgotten(closing.layout, recordOf: history.day(entry)),
                Judgement.blocking(history, entry, rulebook, on: day) == nil
            else { continue }
            days[history.actIndex(entry), default: []].append((history.day(entry), history.fact(entry)))
        }
    }

    /// The first of them in the act of an entry that is not before its own day; no record ends itself.
    func first(for entry: History.Entry) -> Day? {
        days[history.actIndex(entry)]?
            .first { $0.day >= history.day(entry) && $0.fact != history.fact(entry) }?.day
    }
}
