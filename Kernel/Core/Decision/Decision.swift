/// An assessment confirmed by an officer at the close of a cycle 认定: a `decided` fact about a subject.
///
/// It holds the assessed bytes and everything that is needed to make them again: the fact number seen, the digests of
/// every configuration text used, and the version of the engine. Only decisions are published or reach other sectors.
public struct Decision: Hashable, Sendable {
    public let sector: SectorID
    public let cycle: Cycle
    /// The close of the cycle: the day as of which the subject was assessed.
    public let asOf: Day
    /// The last fact that was known.
    public let knownAt: Int64
    /// The version of the engine that assessed.
    public let engine: String
    /// The digests of every configuration text used, in the order of `Composition.texts`.
    public let texts: [String]
    /// The fact by which the standard was adopted; nil for a trial under a draft, seen in review only.
    public let adoption: Int64?
    /// The canonical document of the assessment.
    public let document: String

    public init(
        sector: SectorID, cycle: Cycle, asOf: Day, knownAt: Int64, engine: String, texts: [String], adoption: Int64?,
        document: String
    ) {
        self.sector = sector
        self.cycle = cycle
        self.asOf = asOf
        self.knownAt = knownAt
        self.engine = engine
        self.texts = texts
        self.adoption = adoption
        self.document = document
    }

    /// Whether it was made under a draft.
    public var isTrial: Bool { adoption == nil }

    /// The words of the fact.
    public var columns: [String] {
        [
            sector.description, cycle.description, asOf.description, String(knownAt), engine,
            texts.joined(separator: " "), adoption.map(String.init) ?? "", document,
        ]
    }

    /// Nil for another fact, or one whose words are not a decision's.
    public init?(_ fact: Fact) {
        let columns = fact.payload.columns
        guard fact.kind == .decided, columns.count == 8, let cycle = Cycle(columns[1]), let asOf = Day(columns[2]),
            let knownAt = Int64(columns[3])
        else { return nil }
        self.init(
            sector: SectorID(columns[0]), cycle: cycle, asOf: asOf, knownAt: knownAt, engine: columns[4],
            texts: columns[5].split(separator: " ").map(String.init), adoption: Int64(columns[6]),
            document: columns[7])
    }
}
