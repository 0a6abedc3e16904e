import Crypto

/// A SHA-256 digest, the one service every room may need.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// Always 32 bytes.
    public let bytes: [UInt8]

    /// Takes a digest read back from storage; nil unless it has exactly 32 bytes.
    public init?(stored bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// The digest of some bytes in one step.
    public init(of bytes: some Sequence<UInt8>) {
        var builder = DigestBuilder()
        builder.add(Array(bytes))
        self = builder.finish()
    }

    fileprivate init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// Reads sixty-four hexadecimal digits; nil for anything else.
    public init?(hex text: some StringProtocol) {
        guard text.utf8.count == 64, let bytes = Hex.bytes(text.lowercased()) else { return nil }
        self.init(stored: bytes)
    }

    /// Sixty-four lower-case hexadecimal digits.
    public var description: String { Hex.text(bytes) }

    /// All zero: what stands before the first fact of a ledger.
    public static let zero = Digest(verbatim: [UInt8](repeating: 0, count: 32))

    private init(verbatim bytes: [UInt8]) {
        self.bytes = bytes
    }
}

/// Feeds a digest piece by piece. Integers enter big-endian, byte strings with their length before them.
public struct DigestBuilder {
    private var hash = SHA256()

    public init() {}

    /// Adds bytes as they are, without a length.
    public mutating func add(_ bytes: [UInt8]) {
        hash.update(data: bytes)
    }

    /// Adds an integer as eight big-endian bytes.
    public mutating func add(_ integer: Int64) {
        withUnsafeBytes(of: integer.bigEndian) { hash.update(bufferPointer: $0) }
    }

    /// Adds a byte string with its length before it, so that neighbours cannot run together.
    public mutating func addFramed(_ bytes: [UInt8]) {
        add(Int64(bytes.count))
        add(bytes)
    }

    /// Adds a text as framed UTF-8.
    public mutating func addFramed(_ text: String) {
        addFramed(Array(text.utf8))
    }

    public func finish() -> Digest {
        Digest(hash.finalize())
    }
}
