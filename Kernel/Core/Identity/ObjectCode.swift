/// The code of an object 对象代码: something that is no organisation and yet has records, and a dated operator.
///
/// A vessel has its IMO number, `IMO9074729`. For the others no national code is known: a letter for the class, the
/// region's six digits and the register's own number, `T-441303-0001` (local choice): V vessel without an IMO number,
/// T terminal 码头泊位, P park 园区, S scenic spot 景区. Region and number together are never a person's identity number.
public struct ObjectCode: Hashable, Sendable, CustomStringConvertible {
    public let description: String
    public let subjectClass: SubjectClass

    /// Whether a text is meant as an object's code, right or wrong; no organisation's code looks like this. Seven digits
    /// alone are not: any number may be seven digits, and one in ten has the check digit of an IMO number.
    public static func isMeant(_ text: String) -> Bool {
        let bytes = Folding.code(text)
        return bytes.starts(with: Array("IMO".utf8))
            || (bytes.count > 1 && bytes[1] == UInt8(ascii: "-") && classes[bytes[0]] != nil)
    }

    /// The code in some text, or why there is none. Blanks, width and case do not matter; `IMO` must be written.
    public static func read(_ text: String) -> Result<ObjectCode, Problem> {
        let bytes = Folding.code(text)
        if let letter = bytes.first, bytes.dropFirst().first == UInt8(ascii: "-"), let subjectClass = classes[letter] {
            return local(bytes, subjectClass)
        }
        guard bytes.starts(with: Array("IMO".utf8)), bytes.count == 10, bytes.dropFirst(3).allSatisfy(isDigit) else {
            return .failure(.imoLength)
        }
        guard let code = ObjectCode(bareNumber: String(decoding: bytes.dropFirst(3), as: UTF8.self)) else {
            let expected = IMONumber.checkDigit(of: bytes[3..<9])
            return .failure(.imoCheckDigit(expected: Character(UnicodeScalar(expected))))
        }
        return .success(code)
    }

    /// The vessel of an IMO number without `IMO`, or nil when its check digit is wrong or the shape is another.
    ///
    /// Only for places that know by something else that a vessel is meant: its class in the register, or a code found
    /// there.
    public init?(bareNumber text: String) {
        guard let digits = IMONumber.read(Folding.code(text)) else { return nil }
        self.init("IMO" + String(decoding: digits, as: UTF8.self), .vessel)
    }

    private init(_ description: String, _ subjectClass: SubjectClass) {
        self.description = description
        self.subjectClass = subjectClass
    }

    private static func local(_ bytes: [UInt8], _ subjectClass: SubjectClass) -> Result<ObjectCode, Problem> {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].count == 6, parts[1].allSatisfy(isDigit),
            (1...12).contains(parts[2].count), parts[2].allSatisfy(isDigitOrLetter)
        else { return .failure(.localShape) }
        if IdentityNumberShape.isShapeOfAny(String(decoding: parts[1] + parts[2], as: UTF8.self)) {
            return .failure(.personNumber)
        }
        return .success(ObjectCode(String(decoding: bytes, as: UTF8.self), subjectClass))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isDigitOrLetter(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte)
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
        /// A person's identity number with a letter in front: never kept, never shown.
        case personNumber

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
            case .personNumber:
                Message(
                    "区划与序号合起来是自然人的证件号码形式，不能作为对象代码",
                    en: "region and number together have the form of a natural person's identity number, "
                        + "which is no object's code")
            }
        }
    }
}
