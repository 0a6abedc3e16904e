/// The shape of a natural person's identity-document number 证件号码, so that one is never kept by mistake.
///
/// A shape, not a check: a wrong identity number is a person's number all the same.
public enum IdentityNumberShape {
    /// Seventeen digits and a digit or X, with a year of 18xx to 20xx at positions 7 to 10.
    public static func matches(_ text: String) -> Bool {
        let bytes = Folding.code(text)
        guard bytes.count == 18, bytes.prefix(17).allSatisfy({ (0x30...0x39).contains($0) }),
            (0x30...0x39).contains(bytes[17]) || bytes[17] == UInt8(ascii: "X")
        else { return false }
        return ["18", "19", "20"].contains(String(decoding: bytes[6..<8], as: UTF8.self))
    }

    /// Whether a number of this shape has a real day of birth and the right check character (GB 11643-1999).
    public static func isGenuine(_ text: String) -> Bool {
        let bytes = Folding.code(text)
        return matches(text) && isDay(bytes[6..<14]) && checkCharacter(of: bytes.prefix(17)) == bytes[17]
    }

    /// The check character of seventeen digits (GB 11643-1999).
    public static func checkCharacter(of first17: some Collection<UInt8>) -> UInt8 {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(first17, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
        return Array("10X98765432".utf8)[sum % 11]
    }

    /// Whether fifteen digits are to be treated as an identity number of before 1999: a day of birth at positions 7 to
    /// 12, and no business registration number.
    public static func isLegacyPerson(_ text: String) -> Bool {
        matchesLegacy(text) && RegistrationNumber.read(text) == nil
    }

    /// Whether a text has the shape of an identity number of today or of before 1999, for places where no organisation's
    /// code can stand.
    public static func isShapeOfAny(_ text: String) -> Bool { matches(text) || matchesLegacy(text) }

    /// Fifteen digits with a day of birth at positions 7 to 12.
    private static func matchesLegacy(_ text: String) -> Bool {
        let bytes = Folding.code(text)
        guard bytes.count == 15, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return isDay(([0x31, 0x39] + bytes[6..<12])[...])
    }

    private static func isDay(_ digits: ArraySlice<UInt8>) -> Bool {
        let start = digits.startIndex
        guard let year = Day.digits(digits[start..<start + 4]), let month = Day.digits(digits[start + 4..<start + 6]),
            let day = Day.digits(digits[start + 6..<start + 8])
        else { return false }
        return Day(year: year, month: month, day: day) != nil
    }

    /// Whether a code is to be treated as a natural person's: of this shape, and no credit code with both checks right.
    ///
    /// Real credit codes of eighteen digits exist, such as 911000001000013428. The register is asked before this.
    public static func isPerson(_ text: String) -> Bool {
        guard matches(text) else { return false }
        guard case .success(let code) = CreditCode.read(text) else { return true }
        return code.warnings.contains { if case .organisationCheckCharacter = $0 { true } else { false } }
    }
}
