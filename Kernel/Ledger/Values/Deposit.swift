import Kernel
import KernelDigest

/// A text in the ledger 存档, so that results can be replayed.
public struct Deposit: Hashable, Sendable {
    /// The fact that holds the text as its second column.
    public let fact: Int64
    public let day: Day
    public let name: String
    /// The digest of the text's bytes.
    public let digest: Digest
}
