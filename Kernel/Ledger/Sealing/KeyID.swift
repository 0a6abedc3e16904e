import KernelDigest

/// The name of a key 密钥编号: sixteen random bytes, which say nothing about whose it is.
struct KeyID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Always 16 bytes.
    let bytes: [UInt8]

    /// A new random name.
    init() {
        var generator = SystemRandomNumberGenerator()
        bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Nil unless there are exactly 16 bytes.
    init?(stored bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads thirty-two lower-case hexadecimal digits.
    init?(_ text: String) {
        guard text.utf8.count == 32, let bytes = Hex.bytes(text) else { return nil }
        self.bytes = bytes
    }

    var description: String { Hex.text(bytes) }

    static func < (a: KeyID, b: KeyID) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

    private static let hex = Array("0123456789abcdef".utf8)
}
