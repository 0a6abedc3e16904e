/// How two ledgers stand to each other 两本台账的关系: the facts they share from the first on, and where each ends.
public struct LedgerRelation: Hashable, Sendable {
    /// The last number up to which both hold the very same facts; 0 when they share none.
    public let common: Int64
    public let ours: Head
    public let theirs: Head

    /// The numbers that only this ledger has, nil when the other extends it.
    public var onlyOurs: ClosedRange<Int64>? {
        common < ours.number ? common + 1...ours.number : nil
    }

    /// The numbers that only the other has, nil when this ledger extends it.
    public var onlyTheirs: ClosedRange<Int64>? {
        common < theirs.number ? common + 1...theirs.number : nil
    }
}
