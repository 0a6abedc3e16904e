import Kernel

/// What can be shown of a standard without any record 可证性质: to which score it can come, and whether one more adverse
/// record can ever raise a grade.
public struct StandardProof: Sendable {
    public let sector: SectorID
    public let title: String
    public let periods: [Period]

    /// A time in which what is shown stays the same.
    public struct Period: Hashable, Sendable {
        public let since: Day
        /// Of the sum, before it is held in the score's range.
        public let sum: PointsReach
        public let score: PointsReach
        /// How one more adverse record may raise a grade; none where it is proven that none does.
        public let gains: [AdverseGain]
    }

    public init(_ standard: Standard) {
        (sector, title) = (standard.sector, standard.title)
        periods = standard.changes.compactMap { StandardProof.period(standard, on: $0) }
            .reduce(into: []) { periods, next in
                if periods.last?.says(next) != true { periods.append(next) }
            }
    }

    private static func period(_ standard: Standard, on day: Day) -> Period? {
        guard let reach = ScoreReach(standard, on: day), let scale = standard.grades.entry(on: day)?.value else {
            return nil
        }
        let takeovers = TakeoverGain(standard: standard, day: day, scale: scale, reach: reach)
        let gains =
            standard.adverse(on: day).compactMap {
                IndicatorGain($0, of: standard.kind($0.selection.kind), on: day)?.gain
            }
            + (standard.downgrades + standard.vetoes).compactMap(takeovers.gain) + standard.closings(on: day)
        return Period(since: day, sum: reach.sum, score: reach.score, gains: gains)
    }
}

extension Standard {
    /// The rules of points that may read an adverse record: one of a negative kind by which some rule takes points or
    /// lowers a grade. A rule that only gives is among them unless its records pass none that takes.
    fileprivate func adverse(on day: Day) -> [Indicator] {
        let taking = indicators.filter { IndicatorReach($0, on: day)?.takes ?? false }.map(\.selection)
        let against = taking + (downgrades + vetoes).map(\.selection)
        return measured.filter { indicator in
            let own = indicator.selection
            return kind(own.kind)?.nature == .negative && against.contains { $0.kind == own.kind && !$0.excludes(own) }
        }
    }

    /// The rules against a subject whose records others of a negative kind end.
    fileprivate func closings(on day: Day) -> [AdverseGain] {
        let points = indicators.compactMap { rule in
            rule.mapping.entry(on: day).map { (rule.id, rule.title, rule.selection, $0.clause) }
        }
        let grading = (downgrades + vetoes).compactMap { rule in
            rule.effect.entry(on: day).map { (rule.id, rule.title, rule.selection, $0.clause) }
        }
        return (points + grading).compactMap { id, title, selection, clause in
            guard case .untilRecord(let closing) = selection.span, let kind = kind(closing.kind),
                kind.nature == .negative
            else { return nil }
            return AdverseGain(
                rule: id, title: title, location: clause.location,
                figures: Message(
                    "同一行为有“\(kind.title)”记录后不再计入", en: "a record '\(kind.title)' of its act ends what counts"))
        }
    }
}

extension StandardProof.Period {
    fileprivate func says(_ other: StandardProof.Period) -> Bool {
        (sum, score) == (other.sum, other.score) && gains == other.gains
    }
}
