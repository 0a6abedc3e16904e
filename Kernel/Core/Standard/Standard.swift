/// A sector's dated rules 评价标准, read from YAML and complete: what `check` let through.
public struct Standard: Sendable {
    public let sector: SectorID
    public let title: String
    /// The bureau that keeps it.
    public let owner: String
    /// How many decimals its points have, 0 to 4.
    public let decimals: Int
    public let kinds: [RecordKind]
    public let classify: [ClassifyLine]
    public package(set) var derivations: [DerivationUse]
    public package(set) var notRated: [NotRatedRule]
    public package(set) var base: Base
    public package(set) var indicators: [Indicator]
    /// Which indicators are taken together.
    public package(set) var groups: [IndicatorGroup]
    public package(set) var downgrades: [GradeRule]
    public package(set) var vetoes: [GradeRule]
    /// For which lists it proposes subjects to an officer.
    public package(set) var lists: [SubjectList]
    /// How often the bureau inspects by grade; nil where the standard says nothing of it.
    public package(set) var inspections: Inspections?
    /// The score is held between these.
    public package(set) var range: Dated<ScoreRange>
    public package(set) var grades: Dated<GradeScale>
    /// Whether a record counts while an objection to it is open.
    public package(set) var whileObjected: Dated<ObjectedEffect>
    /// Who may see its decisions.
    public let audience: Dated<Audience>
    /// How often everybody is decided.
    public let cycle: Dated<Cycle.Length>
    /// The files it was read from, those of the county with them.
    public let texts: [ConfigurationText]
    /// The files of the county, which add dated values to the bureau's.
    public let overrides: [ConfigurationText]

    public init(
        sector: SectorID, title: String, owner: String, decimals: Int, kinds: [RecordKind], classify: [ClassifyLine],
        derivations: [DerivationUse], notRated: [NotRatedRule], base: Base, indicators: [Indicator],
        groups: [IndicatorGroup] = [], downgrades: [GradeRule], vetoes: [GradeRule], lists: [SubjectList] = [],
        inspections: Inspections? = nil,
        range: Dated<ScoreRange>, grades: Dated<GradeScale>, whileObjected: Dated<ObjectedEffect>,
        audience: Dated<Audience>, cycle: Dated<Cycle.Length>, texts: [ConfigurationText],
        overrides: [ConfigurationText] = []
    ) {
        self.sector = sector
        self.title = title
        self.owner = owner
        self.decimals = decimals
        self.kinds = kinds
        self.classify = classify
        self.derivations = derivations
        self.notRated = notRated
        self.base = base
        self.indicators = indicators
        self.groups = groups
        self.downgrades = downgrades
        self.vetoes = vetoes
        self.lists = lists
        self.inspections = inspections
        self.range = range
        self.grades = grades
        self.whileObjected = whileObjected
        self.audience = audience
        self.cycle = cycle
        self.texts = texts
        self.overrides = overrides
    }

    /// Whether the county added the value with this clause.
    public func isOfCounty(_ clause: Clause) -> Bool {
        overrides.contains { $0.path == clause.location.file }
    }

    /// What the score starts from 基础分.
    public enum Base: Sendable, Equatable {
        case fixed(title: String, Dated<Points>)
        /// The points of an indicator, such as the level of a certificate held.
        case measured(Indicator)
    }

    public struct ScoreRange: Sendable, Equatable {
        public package(set) var lowest: Points
        public package(set) var highest: Points

        public init(lowest: Points, highest: Points) {
            self.lowest = lowest
            self.highest = highest
        }
    }

    public enum ObjectedEffect: String, Sendable, Equatable, CaseIterable {
        case counted
        case notCounted = "not-counted"
    }
}
