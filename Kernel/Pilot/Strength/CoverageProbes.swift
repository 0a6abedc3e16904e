import Kernel

/// The figures of a standard, each changed so that whoever reaches it gets something else.
struct CoverageProbes {
    let standard: Standard
    private let step = Points(units: 1)

    init(_ standard: Standard) {
        self.standard = standard
    }

    func all() -> [Variant<Standard>] {
        Variants.of(standard, \.base, base) + Variants.of(standard, each: \.indicators, indicator)
            + Variants.of(standard, each: \.groups, group)
    }

    private func base(_ base: Standard.Base) -> [Variant<Standard.Base>] {
        switch base {
        case .fixed: []
        case .measured(let rule): indicator(rule).map { $0.map { .measured($0) } }
        }
    }

    private func indicator(_ rule: Indicator) -> [Variant<Indicator>] {
        let all = [
            Variants.of(rule, \.mapping) { Variants.values($0) { Mutations.figures($0, points) } }
                .map { $0.under(rule.mappingWord) },
            Variants.of(rule, ifAny: \.cap) { Variants.values($0, cap) }.map { $0.under("cap") },
            Variants.of(rule, \.absent) { Variants.values($0, absence) }.map { $0.under("absent") },
        ]
        return all.flatMap { $0 }.map { $0.under(rule.id).titled(rule.title) }
    }

    /// Ends further out, which show only where the nearer ones hold points; and another weight.
    private func group(_ group: IndicatorGroup) -> [Variant<IndicatorGroup>] {
        let all = [
            Variants.of(group, ifAny: \.lowest) { Variants.values($0) { moved($0, by: -step) } }.map {
                $0.under("lowest")
            },
            Variants.of(group, ifAny: \.highest) { Variants.values($0) { moved($0, by: step) } }.map {
                $0.under("highest")
            },
            Variants.of(group, ifAny: \.weight) { Variants.values($0, weight) }.map { $0.under("weight") },
        ]
        return all.flatMap { $0 }.map { $0.under(group.id).titled(group.title) }
    }

    private func moved(_ points: Points, by step: Points) -> [Variant<Points>] {
        [Variant(points + step, from: points.description, to: "")]
    }

    /// Nothing of the group.
    private func weight(_ share: Share) -> [Variant<Share>] {
        [Variant(Share(units: 0), from: "\(share)%", to: "")]
    }

    private func points(_ points: Points) -> [Variant<Points>] {
        [Variant(points + step, from: points.description, to: "")]
    }

    /// A wider cap, which shows only where the narrower one holds points back.
    private func cap(_ cap: Points) -> [Variant<Points>] {
        [Variant(cap < .zero ? cap + -step : cap + step, from: cap.description, to: "")]
    }

    private func absence(_ absence: Absence) -> [Variant<Absence>] {
        let other: Absence =
            switch absence {
            case .neutral: .points(step)
            case .points(let points): .points(points + step)
            case .notRated: .neutral
            }
        return [Variant(other, from: absence.word, to: "")]
    }
}

extension Assessment {
    /// What a figure of the standard can change: the outcome, and the points of each line before and after its cap.
    var figures: [String] {
        let result =
            switch outcome {
            case .rated(let score, let byScore, let grade): "\(score) \(byScore) \(grade)"
            case .notRated(let rule, _, _): "not rated \(rule)"
            }
        return [result] + lines.map { "\($0.rule) \($0.points) \($0.counted)" }
    }
}
