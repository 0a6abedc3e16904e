import Kernel

/// Whether one more adverse record can give more points under an indicator on a day.
struct IndicatorGain {
    private let measure: Indicator.Measure
    private let mapping: Indicator.Mapping
    private let absent: Absence
    private let cap: Points?
    private let location: Location

    /// Nil while the indicator is not in force, and for one that never takes anything: what it reads is not adverse.
    init?(_ indicator: Indicator, on day: Day) {
        guard let mapping = indicator.mapping.entry(on: day), let absent = indicator.absent.entry(on: day),
            let reach = IndicatorReach(indicator, on: day), reach.takes
        else { return nil }
        (measure, self.mapping, self.absent) = (indicator.measure, mapping.value, absent.value)
        (cap, location) = (indicator.cap?.entry(on: day)?.value, mapping.clause.location)
    }

    func gain(_ indicator: Indicator) -> AdverseGain? {
        (measure.isOfTerms ? ofTerms : first ?? further).map {
            AdverseGain(rule: indicator.id, title: indicator.title, location: location, message: $0)
        }
    }

    /// One record more ends a streak, and stands instead of the older record whose age is counted: fewer full terms.
    private var ofTerms: Message? {
        switch mapping {
        case .bands(let bands): stepping(bands.reversed())
        case .each(let points): replacing([min(points, .zero), .zero])
        case .escalating(let steps): replacing([min(steps.min() ?? .zero, .zero), .zero])
        case .levels, .aging: nil
        }
    }

    /// The first record may be worth more than none.
    private var first: Message? {
        guard let one = worthOfOne.max().map(capped), let none = worthOfNone, one > none else { return nil }
        return Message(
            "没有记录计 \(none.signed) 分，有一条可计 \(one.signed) 分",
            en: "no record is worth \(none.signed) points, and one may be worth \(one.signed)")
    }

    private var worthOfNone: Points? {
        switch absent {
        case .neutral: .zero
        case .points(let points): points
        case .notRated: nil
        }
    }

    private var worthOfOne: [Points] {
        switch mapping {
        case .each(let points): [points]
        case .bands(let bands): bands.filter { measure.reachesByOne($0) }.map(\.points)
        case .levels(let levels): levels.map(\.points)
        case .escalating(let steps): Array(steps.prefix(1))
        case .aging(let ages): ages.map(\.points) + [.zero]
        }
    }

    /// A further record may be worth more than those before it.
    private var further: Message? {
        switch (mapping, measure) {
        case (.each(let points), _): adding([points])
        case (.escalating(let steps), _): adding(steps)
        case (.aging(let ages), _): adding(ages.map(\.points))
        case (.bands(let bands), .own): adding(bands.map(\.points))
        case (.levels(let levels), .own): adding(levels.map(\.points))
        case (.levels(let levels), _): replacing(levels.map(\.points))
        case (.bands(let bands), .latest), (.bands(let bands), .share): replacing(bands.map(\.points))
        case (.bands(let bands), .smallest): stepping(bands.reversed())
        case (.bands(let bands), _): stepping(bands)
        }
    }

    private func adding(_ points: [Points]) -> Message? {
        points.max().flatMap { most in
            most > .zero
                ? Message("再有一次可加 \(most.signed) 分", en: "one act more may add \(most.signed) points") : nil
        }
    }

    /// A value that a later record replaces, or that goes up and down.
    private func replacing(_ points: [Points]) -> Message? {
        guard let low = points.min().map(capped), let high = points.max().map(capped), low < high else { return nil }
        return Message(
            "先按一档计 \(low.signed) 分，再有一条后按另一档计 \(high.signed) 分",
            en: "worth \(low.signed) points by one band, and \(high.signed) by another after one record more")
    }

    /// Values that go only one way, through bands in that order.
    private func stepping(_ bands: [Indicator.Band]) -> Message? {
        let worth = bands.filter { measure.reaches($0) }.map { capped($0.points) }
        guard let step = zip(worth, worth.dropFirst()).first(where: { $0 < $1 }) else { return nil }
        return Message(
            "一档计 \(step.0.signed) 分，再有一条后进入下一档，计 \(step.1.signed) 分",
            en: "worth \(step.0.signed) points in one band, and \(step.1.signed) in the next after one record more")
    }

    private func capped(_ points: Points) -> Points {
        guard let cap else { return points }
        return cap < .zero ? max(points, cap) : min(points, cap)
    }
}

extension Indicator.Measure {
    /// Whether one act alone can bring a value into the band.
    fileprivate func reachesByOne(_ band: Indicator.Band) -> Bool {
        switch self {
        case .count, .distinct: (band.atLeast.map { $0 <= 1 } ?? true) && (band.below.map { $0 > 1 } ?? true)
        default: reaches(band)
        }
    }
}
