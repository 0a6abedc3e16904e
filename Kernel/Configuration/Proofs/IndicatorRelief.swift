import Kernel

/// How many points so many acts can have taken under an indicator, which are given back when a heavier rule takes the
/// acts over (promise 7).
struct IndicatorRelief {
    private let mapping: Indicator.Mapping
    private let measure: Indicator.Measure
    private let cap: Points?
    private let found: PointsReach

    /// More than any standard takes: a points figure is at most a hundred thousand.
    private static let much = Points(units: -1_000_000_000_000)

    init?(_ indicator: Indicator, on day: Day) {
        guard let mapping = indicator.mapping.entry(on: day)?.value, let reach = IndicatorReach(indicator, on: day)
        else { return nil }
        found = reach.counted
        (self.mapping, measure, cap) = (mapping, indicator.measure, indicator.cap?.entry(on: day)?.value)
    }

    /// A number of points, never below zero.
    func most(of acts: Int) -> Points {
        guard acts > 0 else { return .zero }
        // The full terms of one record may be many.
        if case .age = measure { return max(-(found.lowest ?? IndicatorRelief.much), .zero) }
        let taken = -lowest(acts).capped(at: cap)
        return max(taken, .zero)
    }

    private func lowest(_ acts: Int) -> Points {
        switch (mapping, measure) {
        case (.each(let points), _): points * acts
        case (.aging(let ages), _): least(ages.map(\.points)) * acts
        case (.levels(let levels), .own): least(levels.map(\.points)) * acts
        case (.bands(let bands), .own): least(bands.map(\.points)) * acts
        case (.levels(let levels), _): least(levels.map(\.points))
        case (.bands(let bands), .count):
            least(bands.filter { $0.atLeast.map { $0 <= acts } ?? true }.map(\.points))
        case (.bands(let bands), _): least(bands.map(\.points))
        case (.escalating(let steps), _):
            least((1...acts).map { count in (0..<count).map { turn(steps, $0) }.reduce(.zero, +) })
        }
    }

    private func turn(_ steps: [Points], _ place: Int) -> Points {
        steps.isEmpty ? .zero : steps[min(place, steps.count - 1)]
    }

    private func least(_ points: [Points]) -> Points { points.min() ?? .zero }
}
