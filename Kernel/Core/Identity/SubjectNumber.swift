/// The number by which the ledger knows a subject 主体序号: the number of the fact that registered it.
///
/// It never appears in an assessment; there a subject is known by its code.
public struct SubjectNumber: Hashable, Comparable, Sendable {
    public let value: Int64

    public init(_ value: Int64) {
        self.value = value
    }

    public static func < (a: SubjectNumber, b: SubjectNumber) -> Bool { a.value < b.value }
}

/// What the register says of an identifier.
public enum Resolution: Hashable, Sendable {
    /// The subject, and the code under which the register holds it now; identities are derived from that code.
    case subject(SubjectNumber, code: String)
    case unknown
    /// Several subjects bore this former code; nobody may guess which one is meant.
    case ambiguous
}
