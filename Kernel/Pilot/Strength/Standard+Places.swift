import Kernel

/// Where rules stand, by the first of their dated values, and by which words they are written.
extension Indicator {
    var location: Location? {
        (mapping.locations + absent.locations + (cap?.locations ?? []) + selection.locations
            + measure.periods.flatMap(\.periods).map(\.location)).min()
    }

    var mappingWord: String { mapping.entries.last?.value.key ?? "points" }
}

extension IndicatorGroup {
    var location: Location? {
        ((lowest?.locations ?? []) + (highest?.locations ?? []) + (weight?.locations ?? [])).min()
    }
}

extension GradeRule {
    var location: Location? {
        (atLeast.locations + effect.locations + selection.locations + (lasts?.locations ?? [])).min()
    }

    var effectWord: String {
        if case .down? = effect.entries.last?.value { "steps" } else { "grade" }
    }
}

extension ListTrigger {
    var location: Location? { (atLeast.locations + selection.locations).min() }
}

extension Selection {
    var locations: [Location] { periods.flatMap(\.periods).map(\.location) }
}

extension Dated {
    var locations: [Location] { entries.map(\.clause.location) }
}

extension Indicator.Band {
    /// `2..<4`, without a number where there is no bound.
    var words: String { "\(atLeast.map { "\($0)" } ?? "")..<\(below.map { "\($0)" } ?? "")" }

    func ending(at end: Int64) -> Indicator.Band { Indicator.Band(atLeast: atLeast, below: end, points: points) }

    func beginning(at start: Int64) -> Indicator.Band { Indicator.Band(atLeast: start, below: below, points: points) }
}

extension GradeScale {
    /// With the bound between a grade and the next one elsewhere.
    func moving(_ place: Int, to bound: Points) -> GradeScale {
        var bands = bands
        let (upper, lower) = (bands[place], bands[place + 1])
        bands[place] = Band(grade: upper.grade, title: upper.title, atLeast: bound, below: upper.below)
        bands[place + 1] = Band(grade: lower.grade, title: lower.title, atLeast: lower.atLeast, below: bound)
        return GradeScale(bands: bands)
    }
}
