import Kernel

/// The records of one kind in a case, as a CSV text with its header.
public struct CaseRecords: Sendable, Equatable {
    public let kind: KindID
    public let csv: String
    /// Where the text begins; under a `|` its first line, the header, is on the next line.
    public let location: Location

    public init(kind: KindID, csv: String, location: Location) {
        self.kind = kind
        self.csv = csv
        self.location = location
    }
}
