/// The code of an object 对象代码: something that is no organisation and yet has records, and a dated operator.
///
/// A vessel has its IMO number, `IMO9074729`. For the others no national code is known: a letter for the class, the
/// region's six digits and the register's own number, `T-441303-0001` (local choice): V vessel without an IMO number,
/// T terminal 码头泊位, P park 园区, S scenic spot 景区.
public struct ObjectCode: Hashable, Sendable, CustomStringConvertible {
    public let description: String
    public let subjectClass: SubjectClass

    /// Whether a text is meant as an object's code, right or wrong; no organisation's code looks like this. Seven digits
    /// alone are one only when their check digit is right.
    public static func isMeant(_ text: String) -> Bool {
        let bytes = Folding.code(text)
        return IMONumber.read(bytes) != nil || bytes.starts(with: Array("IMO".utf8))
            || (bytes.count > 1 && bytes[1] == UInt8(ascii: "-") && classes[bytes[0]] != nil)
    }

    /// The code in some text, or why there is none. Blanks, width and case do not matter; `IMO` may be missing.
    public static func read(_ text: String) -> Result<ObjectCode, Problem> {
        let bytes = Folding.code(text)
        if let letter = bytes.first, bytes.dropFirst().first == UInt8(ascii: "-"), let subjectClass = classes[letter] {
            return local(bytes, subjectClass)
        }
        let digits = bytes.starts(with: Array("IMO".utf8)) ? Array(bytes.dropFirst(3)) : bytes
        guard digits.count == 7, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return .failure(.imoLength) }
        guard IMONumber.read(digits) != nil else {
            let expected = IMONumber.checkDigit(of: digits.prefix(6))
            return .failure(.imoCheckDigit(expected: Character(UnicodeScalar(expected))))
        }
        return .success(ObjectCode("IMO" + String(decoding: digits, as: UTF8.self), .vessel))
    }

    private init(_ description: String, _ subjectClass: SubjectClass) {
        self.description = description
        self.subjectClass = subjectClass
    }

    private static func local(_ bytes: [UInt8], _ subjectClass: SubjectClass) -> Result<ObjectCode, Problem> {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].count == 6, parts[1].allSatisfy({ (0x30...0x39).contains($0) }),
            (1...12).contains(parts[2].count), parts[2].allSatisfy(isDigitOrLetter)
        else { return .failure(.localShape) }
        return .success(ObjectCode(String(decoding: bytes, as: UTF8.self), subjectClass))
    }

    private static func isDigitOrLetter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    }

    private static let classes: [UInt8: SubjectClass] = [
        UInt8(ascii: "V"): .vessel, UInt8(ascii: "T"): .terminal, UInt8(ascii: "P"): .park,
        UInt8(ascii: "S"): .scenicSpot,
    ]
}

extension ObjectCode {
    /// Why a text is not an object's code.
    public enum Problem: Error, Hashable, Sendable {
        case imoLength
        case imoCheckDigit(expected: Character)
        case localShape

        public var message: Message {
            switch self {
            case .imoLength:
                Message("IMO编号应为7位数字，如 IMO9074729", en: "an IMO number has seven digits, as in IMO9074729")
            case .imoCheckDigit(let expected):
                Message(
                    "IMO编号校验位不符（第7位应为“\(expected)”）",
                    en: "the check digit of the IMO number is wrong (the seventh should be '\(expected)')")
            case .localShape:
                Message(
                    "对象代码应为 类别-区划六位-序号，如 T-441303-0001（V 船舶，T 码头泊位，P 园区，S 景区）",
                    en: "an object's code is class-region-number, as in T-441303-0001 "
                        + "(V vessel, T terminal, P park, S scenic spot)")
            }
        }
    }
}
