import Kernel

/// What becomes of a single value.
extension Mutations {
    func points(_ points: Points) -> [Variant<Points>] {
        [points + unit, points + -unit].map { Variant($0, from: points.description, to: $0.description) }
    }

    /// One day or one month, as it is written; never an empty term.
    func term(_ term: Term) -> [Variant<Term>] {
        let terms: [Term] =
            switch term {
            case .days(let days): steps(days, least: 1).map { .days($0) }
            case .months(let months): steps(months, least: 1).map { .months($0) }
            }
        return terms.map { Variant($0, from: term.description, to: $0.description) }
    }

    func day(_ day: Day) -> [Variant<Day>] {
        [day.adding(days: 1), day.adding(days: -1)].map { Variant($0, from: "\(day)", to: "\($0)") }
    }

    /// A whole per cent more or less.
    func share(_ share: Share) -> [Variant<Share>] {
        [Share(units: share.units + 100), Share(units: share.units - 100)].map {
            Variant($0, from: "\(share)%", to: "\($0)%")
        }
    }

    /// How many acts, steps or years: one more or less, never less than one.
    func count(_ count: Int) -> [Variant<Int>] {
        steps(count, least: 1).map { Variant($0, from: "\(count)", to: "\($0)") }
    }

    private func steps(_ count: Int, least: Int) -> [Int] {
        [count + 1, count - 1].filter { $0 >= least }
    }

    /// A bound in the units of its column. Of whole units an open bound is the next closed one, so that one unit up or
    /// down is the shift between open and closed as well.
    func bound(_ bound: Int64) -> [Variant<Int64>] {
        [bound + 1, bound - 1].map { Variant($0, from: "\(bound)", to: "\($0)") }
    }

    /// A list with each of its choices left out.
    func choices(_ ids: [String]) -> [Variant<[String]>] {
        ids.map { left in
            let rest = ids.filter { $0 != left }
            return Variant(rest, from: "[\(ids.joined(separator: ", "))]", to: "[\(rest.joined(separator: ", "))]")
        }
    }

    func absence(_ absence: Absence) -> [Variant<Absence>] {
        let others: [Absence] =
            switch absence {
            case .neutral: [.points(unit), .notRated]
            case .points(let points): [.points(points + unit), .points(points + -unit), .neutral, .notRated]
            case .notRated: [.neutral, .points(unit)]
            }
        return others.map { Variant($0, from: absence.word, to: $0.word) }
    }

    /// Each value of the entries, and the first day of each one day earlier and later.
    ///
    /// - Parameter reach: the first day that is ever looked up; nothing before it is noticed.
    func dated<Value>(
        _ dated: Dated<Value>, reach: Day? = nil, _ variants: (Value) -> [Variant<Value>]
    ) -> [Variant<Dated<Value>>] {
        Variants.values(dated, variants) + firstDays(dated, reach: reach ?? first)
    }

    private func firstDays<Value>(_ dated: Dated<Value>, reach: Day) -> [Variant<Dated<Value>>] {
        let taken = Set(dated.changes)
        let changed = Variants.each(dated.entries) { entry in
            let earlier = entry.since > reach ? [entry.since.adding(days: -1)] : []
            let later = entry.since >= reach ? [entry.since.adding(days: 1)] : []
            return (earlier + later).filter { !taken.contains($0) }.map { day in
                Variant(
                    Dated.Entry(since: day, value: entry.value, clause: entry.clause),
                    from: entry.since.description, to: day.description
                ).under("since").at(entry.clause.location)
            }
        }
        return changed.map { $0.map(Dated.init) }
    }
}

extension Absence {
    /// As a standard writes it.
    var word: String {
        switch self {
        case .neutral: "neutral"
        case .points(let points): "points \(points)"
        case .notRated: "not-rated"
        }
    }
}
