/// The organisation code 组织机构代码 (GB 11714): eight characters and a check character, a former code of a subject.
public enum OrganisationCode {
    /// The nine characters without a hyphen, or nil when the check character is wrong or the shape is another.
    public static func read(_ text: String) -> String? {
        let bytes = Folding.code(text).filter { $0 != UInt8(ascii: "-") }
        guard bytes.count == 9, bytes.prefix(8).allSatisfy({ value(of: $0) != nil }),
            checkCharacter(of: bytes[0..<8]) == bytes[8], !Folding.isPlaceholder(bytes)
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The check character of eight characters: 11 minus the weighted sum modulo 11, where 10 is X and 11 is 0.
    public static func checkCharacter(of body: ArraySlice<UInt8>) -> UInt8 {
        var sum = 0
        for (byte, weight) in zip(body, [3, 7, 9, 10, 5, 8, 4, 2]) { sum += (value(of: byte) ?? 0) * weight }
        switch 11 - sum % 11 {
        case 10: return UInt8(ascii: "X")
        case 11: return UInt8(ascii: "0")
        case let digit: return UInt8(ascii: "0") + UInt8(digit)
        }
    }

    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x41...0x5A: Int(byte) - 0x41 + 10
        default: nil
        }
    }
}
