/// The IMO number of a vessel 国际海事组织编号 (IMO Resolution A.1117(30)): seven digits whose last is a check digit.
///
/// The check digit is the units digit of the sum of the first six, weighted 7 to 2.
public enum IMONumber {
    /// The seven digits, or nil when the shape is another or the check digit is wrong.
    public static func read(_ digits: [UInt8]) -> [UInt8]? {
        guard digits.count == 7, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            checkDigit(of: digits.prefix(6)) == digits[6]
        else { return nil }
        return digits
    }

    public static func checkDigit(of first6: some Collection<UInt8>) -> UInt8 {
        let sum = zip(first6, [7, 6, 5, 4, 3, 2]).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
        return 0x30 + UInt8(sum % 10)
    }
}
