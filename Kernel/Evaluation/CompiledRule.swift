import Kernel

/// One rule in force on a day, with every name resolved to a place in the pack.
struct CompiledRule: Sendable {
    let id: String
    let title: String
    let selection: CompiledSelection
    let effect: Effect
    /// For how long a grade rule has its effect at least; nil for no longer than enough acts count.
    var lasts: Dated<Term>.Entry?

    enum Effect: Sendable {
        case points(CompiledPoints)
        case downgrade(atLeast: Int, steps: Int, clause: Clause)
        case veto(atLeast: Int, grade: String, gradeIndex: Int, clause: Clause)
        case list(atLeast: Int, id: String, title: String, clause: Clause)
    }

    /// How many acts a grade rule or a trigger needs; 0 for points.
    var threshold: Int {
        switch effect {
        case .points: 0
        case .downgrade(let atLeast, _, _): atLeast
        case .veto(let atLeast, _, _, _): atLeast
        case .list(let atLeast, _, _, _): atLeast
        }
    }

    /// Whether it proposes subjects for a list, which takes no act from any other rule.
    var isTrigger: Bool {
        if case .list = effect { true } else { false }
    }

    /// The ages at which an act comes to be worth something else.
    var ages: [Indicator.Age] {
        if case .points(let points) = effect, case .aging(let ages) = points.mapping.value { ages } else { [] }
    }

    var isBase: Bool {
        if case .points(let points) = effect { points.isBase } else { false }
    }

    /// How it counts full terms since a day of its records or of the register; nil where it does not.
    var measureOfTerms: CompiledPoints.Measure? {
        if case .points(let points) = effect, points.measure.terms != nil { points.measure } else { nil }
    }
}

/// A measure and what its value is worth, in force on a day.
struct CompiledPoints: Sendable {
    let isBase: Bool
    /// Whether it reads the register, which is no act.
    let isAttribute: Bool
    let measure: Measure
    let mapping: Dated<Indicator.Mapping>.Entry
    let absent: Dated<Absence>.Entry
    let cap: Points?

    enum Measure: Sendable {
        case count
        case latest(Layout.Slot)
        case sum(Layout.Slot)
        case largest(Layout.Slot)
        case smallest(Layout.Slot)
        case distinct(Layout.Slot)
        case own(Layout.Slot)
        case share([CompiledSelection.Filter])
        case age(Layout.Slot, CompiledTerms)
        case streak(CompiledStreak)

        /// The field it reads.
        var slot: Layout.Slot? {
            switch self {
            case .count, .share, .streak: nil
            case .age(let slot, _): slot
            case .latest(let slot), .sum(let slot), .largest(let slot), .smallest(let slot), .distinct(let slot),
                .own(let slot):
                slot
            }
        }

        var terms: CompiledTerms? {
            switch self {
            case .age(_, let terms): terms
            case .streak(let streak): streak.terms
            default: nil
            }
        }

        var isStreak: Bool {
            if case .streak = self { true } else { false }
        }
    }

    /// The most that one act can take; nil for a rule that never takes anything, for the base, which is no deduction, and
    /// for the register and times without a record, which are no acts.
    var heaviest: Int64? {
        if isBase || isAttribute || measure.isStreak { return nil }
        let candidates: [Int64] =
            switch mapping.value {
            case .each(let points): [points.units]
            case .bands(let bands): bands.map(\.points.units)
            case .levels(let levels): levels.map(\.points.units)
            case .escalating(let steps): steps.map(\.units)
            case .aging(let ages): ages.map(\.points.units)
            }
        let worst = candidates.min() ?? 0
        return worst < 0 ? -worst : nil
    }
}
