import Kernel

/// Every change of a standard that worked cases should notice 变异: one constant or one comparison at a time.
///
/// The tables by type are in the extensions. A change that no case could notice, because no day of evaluation comes
/// before the standard's first, is not made.
struct Mutations {
    let standard: Standard
    /// The first day on which anybody can be evaluated.
    let first: Day
    /// The latest day whose negative records are not used even on the first day.
    let forgotten: Day

    init(_ standard: Standard, retention: Retention) {
        self.standard = standard
        first = standard.firstDay
        forgotten = retention.terms.entry(on: first)?.value.latestStart(overOn: first) ?? .distantPast
    }

    /// The least step of points under the standard's decimals.
    var unit: Points {
        Points(units: (standard.decimals..<Points.decimals).reduce(1) { unit, _ in unit * 10 })
    }

    func all() -> [Mutant] {
        changes(standard).map { Mutant(change: $0.change, standard: $0.value) }
    }
}

extension Standard {
    /// The first day on which it can be applied: from then on it has a range, grades and a base.
    var firstDay: Day {
        let base: Day? =
            switch base {
            case .fixed(_, let points): points.changes.first
            case .measured: nil
            }
        return [range.changes.first, grades.changes.first, base].compactMap { $0 }.max() ?? .distantPast
    }
}
