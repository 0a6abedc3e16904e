import Kernel

/// One record that several units report with different content 报送冲突. All reports are kept.
public struct Conflict: Hashable, Sendable {
    public let record: RecordID
    public let kind: KindID
    public let subject: SubjectNumber
    /// The latest report of each unit that has not been withdrawn, by fact number.
    public let reports: [Report]
    /// The fact of the unit that took the decision and therefore governs; nil when none of them did.
    public let governing: Int64?

    public struct Report: Hashable, Sendable {
        public let sender: String
        public let fact: Int64
    }
}
