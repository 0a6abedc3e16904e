import Kernel

/// What happens to a record of a case after it was received: withdrawn, repaired, objected to, classified.
public struct CaseFact: Sendable, Equatable {
    /// One of `withdrawn`, `repaired`, `objectionOpened`, `objectionClosed`, `classified`.
    public let kind: FactKind
    /// The value of the record's first identity column, or all identity values joined by `/`.
    public let record: String
    public let day: Day
    /// The sector's kind that an officer classified the record as; nil for every other fact.
    public let target: KindID?
    public let because: String
    public let location: Location

    public init(kind: FactKind, record: String, day: Day, target: KindID?, because: String, location: Location) {
        self.kind = kind
        self.record = record
        self.day = day
        self.target = target
        self.because = because
        self.location = location
    }
}
