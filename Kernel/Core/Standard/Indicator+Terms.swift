extension Indicator.Measure {
    /// Whether its value is a number of full terms 期数, which grows by itself as time passes.
    public var isOfTerms: Bool {
        switch self {
        case .age, .streak: true
        default: false
        }
    }

    /// The dated length of a term; nil where it counts none.
    public var term: Dated<Term>? {
        switch self {
        case .age(_, let term): term
        case .streak(let streak): streak.term
        default: nil
        }
    }

    /// The days on which a dated value of it changes.
    public var changes: [Day] {
        guard case .streak(let streak) = self else { return term?.changes ?? [] }
        return streak.term.changes + (streak.notBefore?.changes ?? [])
    }
}

extension Indicator.Mapping {
    /// More full terms than this no rule may look at; one that needs more is meant with a longer term.
    public static let mostTerms: Int64 = 1_000

    /// How many full terms it takes until further ones change nothing 到头的期数: the last bound of a band, or as many as
    /// reach the cap; nil where there is no end.
    public func enoughTerms(cap: Points?) -> Int64? {
        switch self {
        case .bands(let bands): max(0, bands.compactMap(\.atLeast).max() ?? 0)
        case .each(let each): Indicator.Mapping.turns(of: each, from: .zero, to: cap)
        case .escalating(let steps):
            // From the last but one on each further term is worth the last figure.
            Indicator.Mapping.turns(
                of: steps.last ?? .zero, from: steps.dropLast().reduce(.zero) { $0 + $1 }, to: cap
            ).map { $0 + Int64(max(0, steps.count - 1)) }
        case .levels, .aging: nil
        }
    }

    /// How a figure of `escalating` is called where full terms are counted and not acts.
    public static func period(_ number: Int, of count: Int) -> Message {
        number < count
            ? Message("第 \(number) 期", en: "term \(number)") : Message("第 \(number) 期起", en: "from term \(number) on")
    }

    /// How many times a figure is added until the sum is at the cap or beyond it.
    private static func turns(of each: Points, from sum: Points, to cap: Points?) -> Int64? {
        if each == .zero { return 0 }
        guard let cap, (cap < .zero) == (each < .zero) else { return nil }
        let (step, left) = (abs(each.units), each < .zero ? sum.units - cap.units : cap.units - sum.units)
        return left <= 0 ? 0 : (left + step - 1) / step
    }
}
