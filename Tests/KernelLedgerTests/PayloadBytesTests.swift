import Testing

@testable import KernelLedger

@Suite("The bytes of a payload never change")
struct PayloadBytesTests {
    /// Envelope, format, kind code, two columns: "A1" and "罚".
    static let plain = "0001 0007 0002 00000002 4131 00000003 e7bd9a"
    /// Envelope, key id, nonce, three bytes of ciphertext, tag.
    static let sealed =
        "01 000102030405060708090a0b0c0d0e0f 101112131415161718191a1b c1c2c3 d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"

    @Test func `a plain payload has the pinned bytes`() throws {
        let content = PayloadBytes.Content.plain(shape: 7, columns: ["A1", "罚"])
        #expect(hex(try PayloadBytes.bytes(content)) == Self.plain.filter { $0 != " " })
        #expect(try PayloadBytes.read(bytes(Self.plain)) == content)
    }

    @Test func `a payload without columns is six bytes`() throws {
        #expect(hex(try PayloadBytes.bytes(.plain(shape: 1, columns: []))) == "000100010000")
    }

    @Test func `a sealed envelope has the pinned bytes`() throws {
        let content = try PayloadBytes.read(bytes(Self.sealed))
        guard case .sealed(let envelope) = content else {
            Issue.record("not recognised as sealed: \(content)")
            return
        }
        #expect(envelope.key.description == "000102030405060708090a0b0c0d0e0f")
        #expect(hex(envelope.sealed.nonce) == "101112131415161718191a1b")
        #expect(hex(envelope.sealed.ciphertext) == "c1c2c3")
        #expect(hex(envelope.sealed.tag) == "d0d1d2d3d4d5d6d7d8d9dadbdcdddedf")
        #expect(hex(try PayloadBytes.bytes(content)) == Self.sealed.filter { $0 != " " })
    }

    @Test(
        arguments: [
            ("", PayloadBytes.Problem.length),
            ("00", .length),
            ("02 01 0001 0000", .envelope(2)),
            ("00 02 0001 0000", .format(2)),
            ("00 01 0001 0001", .length),
            ("00 01 0001 0001 00000005 41", .length),
            ("00 01 0001 0001 00000001 41 00", .length),
            ("00 01 0001 0001 00000001 ff", .notText(column: 1)),
            ("01 0001", .length),
        ])
    func `a damaged payload is named for what is wrong with it`(_ text: String, _ problem: PayloadBytes.Problem) {
        #expect(throws: problem) { try PayloadBytes.read(bytes(text)) }
    }
}

/// The bytes of hexadecimal digits; blanks do not matter.
func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.filter { $0 != " " }.map { UInt8($0.hexDigitValue ?? 0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
