/// The business registration number 工商注册号 of fifteen digits, a former code of a subject.
public enum RegistrationNumber {
    /// The fifteen digits, or nil when the check digit (ISO 7064 MOD 11,10) is wrong or the shape is another.
    public static func read(_ text: String) -> String? {
        let bytes = Folding.code(text)
        guard bytes.count == 15, bytes.allSatisfy({ (0x30...0x39).contains($0) }), !Folding.isPlaceholder(bytes),
            checkDigit(of: bytes[0..<14]) == bytes[14]
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func checkDigit(of digits: ArraySlice<UInt8>) -> UInt8 {
        var product = 10
        for digit in digits {
            let sum = (product + Int(digit) - 0x30) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return UInt8(ascii: "0") + UInt8((11 - product) % 10)
    }
}
