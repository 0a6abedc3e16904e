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
            let digest = Head.digest(hex: bytes[(colon + 1)...])
        else { return nil }
        self.init(number: number, digest: digest)
    }

    /// `n:hex`, as every receipt prints it.
    public var description: String { "\(number):\(digest)" }

    private static func digest(hex: ArraySlice<UInt8>) -> Digest? {
        let nibbles = hex.compactMap(nibble)
        guard hex.count == 64, nibbles.count == 64 else { return nil }
        return Digest(stored: stride(from: 0, to: 64, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] })
    }

    private static func nibble(_ character: UInt8) -> UInt8? {
        switch character {
        case 0x30...0x39: character - 0x30
        case 0x61...0x66: character - 0x61 + 10
        case 0x41...0x46: character - 0x41 + 10
        default: nil
        }
    }
}
