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
        let adverse = Set(standard.kinds.filter { $0.nature == .negative }.map(\.id))
        let indicators = standard.indicators.filter { adverse.contains($0.selection.kind) }
        let takeovers = TakeoverGain(standard: standard, day: day, scale: scale, reach: reach)
        let gains =
            indicators.compactMap { indicator in IndicatorGain(indicator, on: day)?.gain(indicator) }
            + (standard.downgrades + standard.vetoes).compactMap(takeovers.gain)
        return Period(since: day, sum: reach.sum, score: reach.score, gains: gains)
    }
}

extension StandardProof.Period {
    fileprivate func says(_ other: StandardProof.Period) -> Bool {
        (sum, score) == (other.sum, other.score) && gains == other.gains
    }
}
