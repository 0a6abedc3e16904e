import Kernel

extension Dated {
    /// Each entry with the first day on which it no longer holds.
    var periods: [(entry: Entry, until: Day)] {
        entries.enumerated().map { place, entry in
            (entry, place + 1 < entries.count ? entries[place + 1].since : .distantFuture)
        }
    }

    /// The entries that hold on some day of a period.
    func entries(from: Day, until: Day) -> [Entry] {
        periods.filter { $0.entry.since < until && from < $0.until }.map(\.entry)
    }

    func map<Other>(_ change: (Value) -> Other) -> Dated<Other> {
        Dated<Other>(
            entries.map { Dated<Other>.Entry(since: $0.since, value: change($0.value), clause: $0.clause) })
    }
}
