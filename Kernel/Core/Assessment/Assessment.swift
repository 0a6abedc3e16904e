/// What a standard makes of a history as of a day 评价结果: points, grade or "not rated", line by line.
public struct Assessment: Sendable, Equatable {
    public let sector: SectorID
    public let asOf: Day
    public let outcome: Outcome
    /// The lines in the order of the standard: base, indicators, downgrades, vetoes, lists.
    ///
    /// Lists concern conduct and not the rating: a subject that the standard does not rate has their lines alone.
    public let lines: [Line]
    /// The sum of the lines before it is held in the score's range; zero when not rated.
    public let sum: Points
    public let range: Standard.ScoreRange

    public init(
        sector: SectorID, asOf: Day, outcome: Outcome, lines: [Line], sum: Points, range: Standard.ScoreRange
    ) {
        self.sector = sector
        self.asOf = asOf
        self.outcome = outcome
        self.lines = lines
        self.sum = sum
        self.range = range
    }

    public enum Outcome: Sendable, Equatable {
        /// `byScore` is the grade that the score alone gives; `grade` the one after downgrades and vetoes.
        case rated(score: Points, byScore: String, grade: String)
        case notRated(rule: String, title: Message, clause: Clause)
    }

    /// Whether two assessments say the same apart from their day.
    public func saysTheSame(as other: Assessment) -> Bool {
        sector == other.sector && outcome == other.outcome && lines == other.lines && sum == other.sum
            && range == other.range
    }
}
