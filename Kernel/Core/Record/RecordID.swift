import KernelDigest

/// The id of a record 记录编号: sixteen bytes of the digest of its kind and its identity columns.
///
/// The same event reported twice has the same id, whoever sends it and whenever.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Always 16 bytes.
    public let bytes: [UInt8]

    /// Takes an id read back from storage; nil unless it has exactly 16 bytes.
    public init?(stored bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Derives the id from the kind and the identity values, folded as decision numbers are.
    public init(kind: KindID, identity: [String]) {
        var builder = DigestBuilder()
        builder.addFramed(kind.description)
        for value in identity { builder.addFramed(Folding.decisionNumber(value)) }
        bytes = Array(builder.finish().bytes.prefix(16))
    }

    /// `R-` and thirteen characters of Crockford's base 32 (65 bits); commands accept any beginning that is unique.
    public var description: String {
        var text = "R-"
        var accumulator: UInt32 = 0
        var bits = 0
        for byte in bytes where text.utf8.count < 15 {
            accumulator = accumulator << 8 | UInt32(byte)
            bits += 8
            while bits >= 5, text.utf8.count < 15 {
                bits -= 5
                text.unicodeScalars.append(UnicodeScalar(RecordID.alphabet[Int(accumulator >> UInt32(bits)) & 31]))
            }
            accumulator &= (1 << UInt32(bits)) - 1
        }
        return text
    }

    /// The first eight characters: what a page shows.
    public var short: String { String(description.prefix(10)) }

    public static func < (a: RecordID, b: RecordID) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
