import Kernel

/// To how many points an indicator can come on a day.
struct IndicatorReach {
    /// With records, before the cap.
    let found: PointsReach
    /// What enters the sum, after the cap, records or none.
    let counted: PointsReach
    /// The cap in force.
    let cap: Dated<Points>.Entry?

    /// Nil while the indicator is not in force.
    init?(_ indicator: Indicator, on day: Day) {
        guard let mapping = indicator.mapping.entry(on: day)?.value, let absent = indicator.absent.entry(on: day)?.value
        else { return nil }
        let found = IndicatorReach.found(mapping, indicator.measure)
        // A number of full terms may be none, as yet.
        self.found = indicator.measure.isOfTerms ? found.or(IndicatorReach.ofNoTerm(mapping)) : found
        cap = indicator.cap?.entry(on: day)
        var counted = self.found.capped(at: cap?.value)
        // Heavier rules may count every act: then it comes to nothing.
        if self.found.lowest.map({ $0 < .zero }) ?? true { counted = counted.or(.nothing) }
        switch absent {
        case .neutral: counted = counted.or(.nothing)
        case .points(let points): counted = counted.or(PointsReach(points))
        case .notRated: break
        }
        self.counted = counted
    }

    /// Whether it can take points, records or none.
    var takes: Bool { (found.or(counted).lowest ?? Points(units: -1)) < .zero }

    /// Whether nothing that it finds lies beyond its cap, so that the cap never does anything.
    var capIsBeyondReach: Bool {
        guard let cap = cap?.value else { return false }
        return cap < .zero ? found.lowest.map { $0 > cap } ?? false : found.highest.map { $0 < cap } ?? false
    }

    private static func found(_ mapping: Indicator.Mapping, _ measure: Indicator.Measure) -> PointsReach {
        var isOfEachAct = false
        if case .own = measure { isOfEachAct = true }
        switch mapping {
        case .each(let points): return .acts(worth: [points])
        case .bands(let bands):
            let worth = bands.filter { measure.reaches($0) }.map(\.points)
            return isOfEachAct ? .acts(worth: worth) : PointsReach(anyOf: worth)
        case .levels(let levels):
            return isOfEachAct ? .acts(worth: levels.map(\.points)) : PointsReach(anyOf: levels.map(\.points))
        case .escalating(let steps): return turns(steps)
        case .aging(let ages): return .acts(worth: ages.map(\.points) + [.zero])
        }
    }

    private static func ofNoTerm(_ mapping: Indicator.Mapping) -> PointsReach {
        if case .bands(let bands) = mapping { PointsReach(anyOf: bands.map(\.points)) } else { .nothing }
    }

    /// The sums of the first figures; the last goes on for ever.
    private static func turns(_ steps: [Points]) -> PointsReach {
        let sums = steps.reduce(into: [Points]()) { $0.append(($0.last ?? .zero) + $1) }
        let last = steps.last ?? .zero
        return PointsReach(
            lowest: last < .zero ? nil : sums.min(), highest: last > .zero ? nil : sums.max())
    }
}

extension Indicator.Measure {
    /// Whether some record can bring a value into the band: a count or a number of values is at least one, a share at
    /// most the whole.
    func reaches(_ band: Indicator.Band) -> Bool {
        switch self {
        case .count, .distinct: band.below.map { $0 > 1 } ?? true
        case .share: band.atLeast.map { $0 <= Share.whole.units } ?? true
        default: true
        }
    }
}
