import KernelDigest

/// A payload sealed with a person's key 加密封存: when the key is destroyed the payload is gone and the chain stays whole.
///
/// Envelope byte 1, key id (16 bytes), nonce (12 bytes), ciphertext and its tag (16 bytes). What is sealed is a whole
/// plain payload; the fact's number and kind are its context, so that no payload can be moved to another fact.
struct SealedEnvelope: Hashable {
    let key: KeyID
    let sealed: SealedBytes

    static let mark: UInt8 = 1

    /// Nil when the bytes are no whole envelope.
    init?(_ bytes: [UInt8]) {
        guard bytes.first == SealedEnvelope.mark, bytes.count >= 1 + 16 + 12 + 16,
            let key = KeyID(stored: Array(bytes[1..<17]))
        else { return nil }
        self.key = key
        sealed = SealedBytes(
            nonce: Array(bytes[17..<29]), ciphertext: Array(bytes[29..<bytes.count - 16]),
            tag: Array(bytes[(bytes.count - 16)...]))
    }

    /// Seals a plain payload for a fact.
    init(_ payload: [UInt8], of fact: Int64, _ kind: Int64, key: KeyID, _ secret: SealingKey) throws {
        self.key = key
        sealed = try secret.seal(payload, context: SealedEnvelope.context(fact, kind))
    }

    var bytes: [UInt8] { [SealedEnvelope.mark] + key.bytes + sealed.nonce + sealed.ciphertext + sealed.tag }

    /// The plain payload; nil under another key or for another fact.
    func open(_ secret: SealingKey, of fact: Int64, _ kind: Int64) -> [UInt8]? {
        secret.open(sealed, context: SealedEnvelope.context(fact, kind))
    }

    private static func context(_ fact: Int64, _ kind: Int64) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(fact)
        bytes.appendBigEndian(kind)
        return bytes
    }
}
