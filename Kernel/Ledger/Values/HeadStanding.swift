import KernelDigest

/// How a ledger stands to a head that somebody kept 账首延续.
public enum HeadStanding: Hashable, Sendable {
    /// The ledger holds the very facts that the head stands for, and so many more after them.
    case extended(by: Int64)
    /// The ledger ends before the head's number.
    case cut(at: Head)
    /// The fact of that number has another digest, or is missing in the middle: it or one before it is another fact.
    case rewritten(found: Digest?)

    public var isExtended: Bool {
        if case .extended = self { true } else { false }
    }
}
