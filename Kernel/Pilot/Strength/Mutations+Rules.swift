import Kernel

/// What becomes of the rules. What an assessment does not say, such as audience, cycle and titles, is not changed.
extension Mutations {
    func changes(_ standard: Standard) -> [Variant<Standard>] {
        let all = [
            Variants.of(standard, each: \.notRated, notRated),
            Variants.of(standard, \.base, base),
            Variants.of(standard, each: \.indicators, indicator),
            Variants.of(standard, each: \.groups, group),
            Variants.of(standard, each: \.downgrades, gradeRule),
            Variants.of(standard, each: \.vetoes, gradeRule),
            Variants.of(standard, each: \.lists) { Variants.of($0, each: \.triggers, trigger) },
            Variants.of(standard, \.range) { dated($0, range) }.map { $0.under("score_range") },
            Variants.of(standard, \.grades) { dated($0, scale) }.map { $0.under("grades") },
            Variants.of(standard, \.whileObjected) { dated($0, objected) }.map { $0.under("while_objected") },
            Variants.of(standard, ifAny: \.inspections, inspections),
            Variants.of(standard, each: \.derivations, derivation),
        ]
        return all.flatMap { $0 }
    }

    // MARK: Points

    private func base(_ base: Standard.Base) -> [Variant<Standard.Base>] {
        switch base {
        case .fixed(let title, let value):
            dated(value, points).map { $0.map { .fixed(title: title, $0) }.under("base").titled(title) }
        case .measured(let rule): indicator(rule).map { $0.map { .measured($0) } }
        }
    }

    private func indicator(_ rule: Indicator) -> [Variant<Indicator>] {
        let all = [
            Variants.of(rule, \.selection, selection),
            Variants.of(rule, \.measure) { measure($0, of: rule.selection) },
            Variants.of(rule, \.mapping) { dated($0, mapping) }.map { $0.under(rule.mappingWord) },
            Variants.of(rule, \.absent) { dated($0, absence) }.map { $0.under("absent") },
            Variants.of(rule, ifAny: \.cap) { dated($0, points) }.map { $0.under("cap") },
        ]
        return all.flatMap { $0 }.map { $0.under(rule.id).titled(rule.title).at(rule.location) }
    }

    /// A measure with a comparison of its own.
    private func measure(_ measure: Indicator.Measure, of selection: Selection) -> [Variant<Indicator.Measure>] {
        switch measure {
        case .share(let among):
            filters(selection, among, under: "among").map { $0.map { .share(among: $0) } }
        case .age(let column, let terms):
            dated(terms, term).map { $0.map { .age(column: column, $0) }.under("term") }
        case .streak(let value): streak(value).map { $0.map { .streak($0) } }
        case .count, .latest, .sum, .largest, .smallest, .distinct, .own: []
        }
    }

    private func streak(_ streak: Indicator.Streak) -> [Variant<Indicator.Streak>] {
        Variants.of(streak, \.term) { dated($0, term) }.map { $0.under("term") }
            + Variants.of(streak, ifAny: \.notBefore) { dated($0, day) }.map { $0.under("not_before") }
    }

    private func group(_ group: IndicatorGroup) -> [Variant<IndicatorGroup>] {
        let all = [
            Variants.of(group, ifAny: \.lowest) { dated($0, points) }.map { $0.under("lowest") },
            Variants.of(group, ifAny: \.highest) { dated($0, points) }.map { $0.under("highest") },
            Variants.of(group, ifAny: \.weight) { dated($0, share) }.map { $0.under("weight") },
        ]
        return all.flatMap { $0 }.map { $0.under(group.id).titled(group.title).at(group.location) }
    }

    private func mapping(_ mapping: Indicator.Mapping) -> [Variant<Indicator.Mapping>] {
        Mutations.figures(mapping, points) + comparisons(mapping)
    }

    /// What a mapping compares with: ends of bands, ages.
    private func comparisons(_ mapping: Indicator.Mapping) -> [Variant<Indicator.Mapping>] {
        switch mapping {
        case .each, .levels, .escalating: []
        case .bands(let bands): ends(bands).map { $0.map { .bands($0) } }
        case .aging(let ages):
            Variants.each(ages) { Variants.of($0, \.within, term) }.map { $0.map { .aging($0) } }
        }
    }

    /// Each end that two bands share, moved for both.
    private func ends(_ bands: [Indicator.Band]) -> [Variant<[Indicator.Band]>] {
        bands.indices.dropFirst().flatMap { place -> [Variant<[Indicator.Band]>] in
            guard let end = bands[place].atLeast else { return [] }
            return bound(end).map { variant in
                variant.map { end in
                    var copy = bands
                    copy[place - 1] = copy[place - 1].ending(at: end)
                    copy[place] = copy[place].beginning(at: end)
                    return copy
                }.under("at_least")
            }
        }
    }

    /// Each number of points that a mapping gives.
    static func figures(
        _ mapping: Indicator.Mapping, _ points: (Points) -> [Variant<Points>]
    ) -> [Variant<Indicator.Mapping>] {
        switch mapping {
        case .each(let each): points(each).map { $0.map { .each($0) } }
        case .bands(let bands):
            Variants.each(bands) { Variants.of($0, \.points, points, $0.words) }.map { $0.map { .bands($0) } }
        case .levels(let levels):
            Variants.each(levels) { Variants.of($0, \.points, points, $0.choice) }.map { $0.map { .levels($0) } }
        case .escalating(let turns):
            Variants.each(Array(turns.enumerated())) { turn in
                points(turn.element).map { $0.map { (turn.offset, $0) }.under("\(turn.offset + 1)") }
            }.map { $0.map { .escalating($0.map(\.element)) } }
        case .aging(let ages):
            Variants.each(ages) { Variants.of($0, \.points, points, $0.within.description) }.map {
                $0.map { .aging($0) }
            }
        }
    }

    // MARK: Grades

    private func gradeRule(_ rule: GradeRule) -> [Variant<GradeRule>] {
        let all = [
            Variants.of(rule, \.selection, selection),
            Variants.of(rule, \.atLeast) { dated($0, count) }.map { $0.under("at_least") },
            Variants.of(rule, \.effect) { dated($0, effect) }.map { $0.under(rule.effectWord) },
            Variants.of(rule, ifAny: \.lasts) { dated($0, term) }.map { $0.under("lasts") },
        ]
        return all.flatMap { $0 }.map { $0.under(rule.id).titled(rule.title).at(rule.location) }
    }

    private func effect(_ effect: GradeRule.Effect) -> [Variant<GradeRule.Effect>] {
        switch effect {
        case .down(let steps): count(steps).map { $0.map { .down(steps: $0) } }
        case .veto(let grade):
            neighbours(grade).map { Variant(.veto(grade: $0), from: grade, to: $0) }
        }
    }

    /// The next better and the next worse grade of the last scale.
    private func neighbours(_ grade: String) -> [String] {
        let bands = standard.grades.entries.last?.value.bands ?? []
        guard let place = bands.firstIndex(where: { $0.grade == grade }) else { return [] }
        return [place - 1, place + 1].filter(bands.indices.contains).map { bands[$0].grade }
    }

    private func trigger(_ rule: ListTrigger) -> [Variant<ListTrigger>] {
        let all = [
            Variants.of(rule, \.selection, selection),
            Variants.of(rule, \.atLeast) { dated($0, count) }.map { $0.under("at_least") },
        ]
        return all.flatMap { $0 }.map { $0.under(rule.id).titled(rule.title).at(rule.location) }
    }

    private func range(_ range: Standard.ScoreRange) -> [Variant<Standard.ScoreRange>] {
        Variants.of(range, \.lowest, points).map { $0.under("lowest") }
            + Variants.of(range, \.highest, points).map { $0.under("highest") }
    }

    /// Each bound between two grades: a whole point lower, and open instead of closed.
    private func scale(_ scale: GradeScale) -> [Variant<GradeScale>] {
        let whole = Points(units: 10_000)
        return scale.bands.indices.dropLast().flatMap { place -> [Variant<GradeScale>] in
            guard let bound = scale.bands[place].atLeast else { return [] }
            return [bound + -whole, bound + unit].map { moved in
                Variant(scale.moving(place, to: moved), from: bound.description, to: moved.description)
                    .under(scale.bands[place].grade)
            }
        }
    }

    private func objected(_ effect: Standard.ObjectedEffect) -> [Variant<Standard.ObjectedEffect>] {
        Standard.ObjectedEffect.allCases.filter { $0 != effect }.map {
            Variant($0, from: effect.rawValue, to: $0.rawValue)
        }
    }

    // MARK: Others

    private func notRated(_ rule: NotRatedRule) -> [Variant<NotRatedRule>] {
        Variants.of(rule, \.condition) { dated($0, condition) }.map { $0.under(rule.id).titled(rule.title) }
    }

    private func condition(_ condition: NotRatedRule.Condition) -> [Variant<NotRatedRule.Condition>] {
        switch condition {
        case .attribute(let column, let ids):
            choices(ids).map { $0.map { .attribute(column: column, oneOf: $0) }.under("is") }
        case .attributeOutside(let column, let ids):
            choices(ids).map { $0.map { .attributeOutside(column: column, of: $0) }.under("is_not") }
        case .first(let length, let column):
            term(length).map { $0.map { .first($0, fromColumn: column) }.under("within") }
        }
    }

    private func inspections(_ rule: Inspections) -> [Variant<Inspections>] {
        Variants.of(rule, \.rates) { dated($0, rates) }.map { $0.under("inspections").titled(rule.title) }
    }

    private func rates(_ rates: [Inspections.Rate]) -> [Variant<[Inspections.Rate]>] {
        Variants.each(rates) { rate in
            Variants.of(rate, \.frequency) { frequency in
                Variants.of(frequency, \.times, count).map { $0.under("times") }
                    + Variants.of(frequency, \.term, term).map { $0.under("in") }
            }.map { $0.under(rate.grade) }
        }
    }

    private func derivation(_ use: DerivationUse) -> [Variant<DerivationUse>] {
        let kind = standard.kinds.first { $0.id == use.kind }
        let reach = kind?.nature == .negative ? forgotten.adding(days: 1) : .distantPast
        return Variants.of(use, \.parameters) { dated($0, reach: reach, parameters) }
            .map { $0.under("\(use.name) parameters").titled(use.title) }
    }

    private func parameters(_ values: [String: Int64]) -> [Variant<[String: Int64]>] {
        values.sorted { $0.key < $1.key }.flatMap { name, value in
            bound(value).map { variant in
                variant.map { values.merging([name: $0]) { $1 } }.under(name)
            }
        }
    }
}

extension Variants {
    /// The same under a word.
    fileprivate static func of<Whole, Part>(
        _ whole: Whole, _ path: WritableKeyPath<Whole, Part>, _ variants: (Part) -> [Variant<Part>], _ word: String
    ) -> [Variant<Whole>] {
        of(whole, path, variants).map { $0.under(word) }
    }
}
