/// A payload sealed with a person's key 加密封存: when the key is destroyed the payload is gone and the chain stays whole.
///
/// Envelope byte 1, key id (16 bytes), nonce (12 bytes), ciphertext and its tag (16 bytes). Read, not yet written.
struct SealedEnvelope: Hashable {
    let keyID: [UInt8]
    let nonce: [UInt8]
    let ciphertext: [UInt8]
    let tag: [UInt8]

    static let mark: UInt8 = 1

    /// Nil when the bytes are no whole envelope.
    init?(_ bytes: [UInt8]) {
        guard bytes.first == SealedEnvelope.mark, bytes.count >= 1 + 16 + 12 + 16 else { return nil }
        keyID = Array(bytes[1..<17])
        nonce = Array(bytes[17..<29])
        ciphertext = Array(bytes[29..<bytes.count - 16])
        tag = Array(bytes[(bytes.count - 16)...])
    }
}
