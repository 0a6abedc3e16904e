import KernelDigest

/// A configuration file as it was read or embedded: its path for messages, and its bytes.
public struct ConfigurationText: Hashable, Sendable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// By which a decision names the text, and the ledger finds it.
    public var digest: Digest { Digest(of: bytes) }
}
