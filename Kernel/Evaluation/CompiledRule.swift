import Kernel

/// One rule in force on a day, with every name resolved to a place in the pack.
struct CompiledRule: Sendable {
    let id: String
    let title: String
    let selection: CompiledSelection
    let effect: Effect

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
}

/// A measure and what its value is worth, in force on a day.
struct CompiledPoints: Sendable {
    let isBase: Bool
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

        /// The field it reads.
        var slot: Layout.Slot? {
            switch self {
            case .count, .share: nil
            case .latest(let slot), .sum(let slot), .largest(let slot), .smallest(let slot), .distinct(let slot),
                .own(let slot):
                slot
            }
        }
    }

    /// The most that one act can take; nil for a rule that never takes anything, and for the base: it is no deduction.
    var heaviest: Int64? {
        if isBase { return nil }
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
