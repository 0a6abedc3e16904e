import Kernel

/// Whether one more record can give more points under an indicator on a day.
struct IndicatorGain {
    private let indicator: Indicator
    private let mapping: Dated<Indicator.Mapping>.Entry
    private let absent: Absence
    private let cap: Points?
    /// Whether its numbers may be below zero, as only fixed-point ones are.
    private let mayBeNegative: Bool
    private var measure: Indicator.Measure { indicator.measure }

    /// Nil while the indicator is not in force.
    init?(_ indicator: Indicator, of kind: RecordKind?, on day: Day) {
        guard let mapping = indicator.mapping.entry(on: day), let absent = indicator.absent.entry(on: day) else {
            return nil
        }
        (self.indicator, self.mapping, self.absent) = (indicator, mapping, absent.value)
        cap = indicator.cap?.entry(on: day)?.value
        let column = indicator.measure.column.flatMap { name in
            kind.flatMap { ($0.columns + $0.derived).first { $0.name == name } }
        }
        mayBeNegative = if case .fixed? = column?.type { true } else { false }
    }

    var gain: AdverseGain? {
        (first ?? further).map {
            AdverseGain(
                rule: indicator.id, title: indicator.title, location: mapping.clause.location, figures: $0)
        }
    }

    // MARK: The first record

    /// It may be worth more than none.
    private var first: Message? {
        guard let one = worthOfOne.max()?.capped(at: cap), let none = worthOfNone, one > none else { return nil }
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
        if measure.isOfTerms { return mapping.value.points.map { $0 > .zero ? cap ?? $0 : $0 } + [.zero] }
        return switch mapping.value {
        case .each(let points): [points]
        case .bands(let bands): bands.filter { measure.reachesByOne($0) }.map(\.points)
        case .levels(let levels): levels.map(\.points)
        case .escalating(let steps): Array(steps.prefix(1))
        case .aging(let ages): ages.map(\.points) + [.zero]
        }
    }

    // MARK: A further record

    /// It may make them all worth more than before.
    private var further: Message? {
        switch (mapping.value, measure) {
        // Fewer full terms: since a later record, or of the later record that stands instead of an older one.
        case (.bands(let bands), .age), (.bands(let bands), .streak): falling(bands)
        case (_, .age), (_, .streak): replacing(mapping.value.points.map { min($0, .zero) } + [.zero])
        case (.each(let points), _): adding([points])
        case (.escalating(let steps), _): adding(steps)
        case (.aging(let ages), _): adding(ages.map(\.points)) ?? ageing(ages)
        case (.bands(let bands), .own): adding(bands.map(\.points))
        case (.levels(let levels), .own): adding(levels.map(\.points))
        case (.levels(let levels), _): replacing(levels.map(\.points))
        // A smaller number may become larger by another report of its act, whose largest number counts.
        case (.bands(let bands), .latest), (.bands(let bands), .share), (.bands(let bands), .smallest):
            replacing(bands.map(\.points))
        case (.bands(let bands), .sum) where mayBeNegative: replacing(bands.map(\.points))
        case (.bands(let bands), _): stepping(bands.filter { measure.reaches($0) }.map(\.points))
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
        guard let low = points.min()?.capped(at: cap), let high = points.max()?.capped(at: cap), low < high else {
            return nil
        }
        return Message(
            "先按一档计 \(low.signed) 分，再有一条后按另一档计 \(high.signed) 分",
            en: "worth \(low.signed) points by one band, and \(high.signed) by another after one record more")
    }

    /// Another report of an act may make it younger.
    private func ageing(_ ages: [Indicator.Age]) -> Message? {
        stepping([.zero] + ages.reversed().map(\.points))
    }

    private func falling(_ bands: [Indicator.Band]) -> Message? { stepping(bands.reversed().map(\.points)) }

    /// Values that go only one way, through figures in that order.
    private func stepping(_ points: [Points]) -> Message? {
        let worth = points.map { $0.capped(at: cap) }
        guard let step = zip(worth, worth.dropFirst()).first(where: { $0 < $1 }) else { return nil }
        return Message(
            "一档计 \(step.0.signed) 分，再有一条后进入下一档，计 \(step.1.signed) 分",
            en: "worth \(step.0.signed) points in one band, and \(step.1.signed) in the next after one record more")
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
