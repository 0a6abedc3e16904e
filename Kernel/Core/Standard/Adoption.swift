/// A bureau put its standard in force 标准发布: by whom, under which document, from which day, and which texts.
///
/// Only these very texts are adopted: a text that changes afterwards is a draft again. Values marked `local-choice` stay
/// marked. Payload: `[sector, document, digest of each text…]`.
public struct Adoption: Hashable, Sendable {
    public let sector: SectorID
    /// The bureau's document.
    public let document: String
    public let digests: [String]

    public init(sector: SectorID, document: String, texts: [ConfigurationText]) {
        self.sector = sector
        self.document = document
        digests = texts.map(\.digest.description)
    }

    /// Nil for another fact.
    public init?(_ fact: Fact) {
        guard fact.kind == .adopted, fact.payload.columns.count >= 3 else { return nil }
        sector = SectorID(fact.payload.columns[0])
        document = fact.payload.columns[1]
        digests = Array(fact.payload.columns[2...])
    }

    public var columns: [String] { [sector.description, document] + digests }

    /// Whether it adopts exactly these texts of this sector, in whatever order.
    public func covers(_ standard: Standard) -> Bool {
        sector == standard.sector
            && Set(digests) == Set(standard.texts.map(\.digest.description))
    }
}
