/// What a verified copy of a ledger holds 副本.
public struct LedgerCopy: Hashable, Sendable {
    /// The head of the copy, read from the copy.
    public let head: Head
    /// What was found in the copy and `rebuild` cures; the facts are whole.
    public let curable: [AuditFinding]
    /// Where the file that stood at the target was moved to, when one was replaced.
    public let aside: String?
}
