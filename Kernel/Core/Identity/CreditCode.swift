/// A unified social credit code 统一社会信用代码 (GB 32100-2015), eighteen characters whose last is a check character.
///
/// Codes that begin with N, Y or A (rural collectives, others, military) are as valid as those that begin with a digit.
public struct CreditCode: Hashable, Sendable, CustomStringConvertible {
    /// The eighteen characters, upper case.
    public let description: String

    private init(checked bytes: [UInt8]) {
        description = String(decoding: bytes, as: UTF8.self)
    }

    /// The code in some text, or why there is none.
    ///
    /// Blanks around the code are dropped, full-width characters and lower case are folded; nothing else is mended.
    public static func read(_ text: String) -> Result<CreditCode, Problem> {
        let bytes = Folding.code(text)
        if let problem = problem(in: bytes) { return .failure(problem) }
        return .success(CreditCode(checked: bytes))
    }

    /// What is odd about a valid code without making it unusable.
    public var warnings: [Warning] {
        let bytes = Array(description.utf8)
        var found: [Warning] = []
        let expected = OrganisationCode.checkCharacter(of: bytes[8..<16])
        if expected != bytes[16] {
            found.append(.organisationCheckCharacter(expected: Character(UnicodeScalar(expected))))
        }
        if !SubjectClass.isListed(bytes[0], bytes[1]) { found.append(.unlistedClass(String(description.prefix(2)))) }
        return found
    }

    /// The class of organisation that the first two characters name.
    public var subjectClass: SubjectClass {
        let bytes = Array(description.utf8)
        return SubjectClass(bytes[0], bytes[1])
    }

    /// The check character that the first seventeen characters call for; nil if one of them is not of the alphabet.
    public static func checkCharacter(of first17: some Collection<UInt8>) -> UInt8? {
        var sum = 0
        for (byte, weight) in zip(first17, weights) {
            guard let value = value(of: byte) else { return nil }
            sum += value * weight
        }
        return alphabet[(31 - sum % 31) % 31]
    }

    private static func problem(in bytes: [UInt8]) -> Problem? {
        if Folding.isPlaceholder(bytes) { return .placeholder }
        guard bytes.count == 18 else { return .length(bytes.count) }
        if let (index, byte) = bytes.enumerated().first(where: { value(of: $1) == nil }) {
            return .character(Character(UnicodeScalar(byte)), position: index + 1, meant: lookalikes[byte])
        }
        guard let expected = checkCharacter(of: bytes.prefix(17)) else { return .length(bytes.count) }
        return expected == bytes[17] ? nil : .checkCharacter(expected: Character(UnicodeScalar(expected)))
    }

    private static func value(of byte: UInt8) -> Int? {
        let value = Int(values[Int(byte)])
        return value < 31 ? value : nil
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    private static let lookalikes: [UInt8: Character] = [
        UInt8(ascii: "O"): "0", UInt8(ascii: "I"): "1", UInt8(ascii: "Z"): "2", UInt8(ascii: "S"): "5",
        UInt8(ascii: "V"): "U",
    ]
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
        return table
    }()
}
