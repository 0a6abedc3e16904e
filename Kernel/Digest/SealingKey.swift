import Crypto

/// A secret key of 256 bits that seals bytes 封存密钥 (AES-GCM): without it they cannot be read, nor changed unnoticed.
public struct SealingKey: Sendable {
    private let key: SymmetricKey

    /// A new random key.
    public init() {
        key = SymmetricKey(size: .bits256)
    }

    /// Takes a key read back from storage; nil unless it has exactly 32 bytes.
    public init?(stored bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// What to store, and nowhere but in a key ring.
    public var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    /// Seals bytes under a new random nonce; `context` is not kept, and must be the same when they are opened.
    public func seal(_ bytes: [UInt8], context: [UInt8]) throws -> SealedBytes {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: context)
        return SealedBytes(
            nonce: box.nonce.withUnsafeBytes { Array($0) }, ciphertext: Array(box.ciphertext), tag: Array(box.tag))
    }

    /// The bytes; nil under another key, in another context, or when they were altered.
    public func open(_ sealed: SealedBytes, context: [UInt8]) -> [UInt8]? {
        guard let nonce = try? AES.GCM.Nonce(data: sealed.nonce),
            let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: sealed.ciphertext, tag: sealed.tag),
            let plain = try? AES.GCM.open(box, using: key, authenticating: context)
        else { return nil }
        return Array(plain)
    }
}

/// Bytes under a key: nonce (12), ciphertext, tag (16).
public struct SealedBytes: Hashable, Sendable {
    public let nonce: [UInt8]
    public let ciphertext: [UInt8]
    public let tag: [UInt8]

    public init(nonce: [UInt8], ciphertext: [UInt8], tag: [UInt8]) {
        self.nonce = nonce
        self.ciphertext = ciphertext
        self.tag = tag
    }
}
