import KernelDigest

/// The head of a ledger 账首: the number and the digest of its last fact.
///
/// Whoever keeps a head can prove later that a ledger extends it, see `Ledger.extends`.
public struct Head: Hashable, Sendable, CustomStringConvertible {
    /// 0 for a ledger without facts.
    public let number: Int64
    public let digest: Digest

    /// Before the first fact.
    public static let empty = Head(number: 0, digest: .zero)

    public init(number: Int64, digest: Digest) {
        self.number = number
        self.digest = digest
    }

    /// Reads `n:hex` with sixty-four hexadecimal digits; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            bytes[..<colon].allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int64(String(decoding: bytes[..<colon], as: UTF8.self)),
            let digest = Digest(hex: String(decoding: bytes[(colon + 1)...], as: UTF8.self))
        else { return nil }
        self.init(number: number, digest: digest)
    }

    /// `n:hex`, as every receipt prints it.
    public var description: String { "\(number):\(digest)" }
}
