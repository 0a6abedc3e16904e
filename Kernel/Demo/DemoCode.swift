import Kernel

/// Codes for what is invented 演示代码: read as real ones are, and nobody's.
///
/// Credit codes have both check characters right and a body of the form `…YYY9n`, which no organisation is known to
/// have; numbers of former registers begin with 9999 after the region; IMO numbers lie below 1000000, where none is
/// assigned; identity numbers name a 30 February (all local choice).
enum DemoCode {
    /// The code of the subject with a number, unique up to 28,629,151 subjects.
    ///
    /// - Parameters:
    ///   - prefix: department and class, such as `91`.
    ///   - region: six digits.
    static func make(prefix: String, region: String, number: Int) -> String {
        var bytes = Array(prefix.utf8) + Array(region.utf8)
        let body = body(number)
        bytes += body
        bytes.append(OrganisationCode.checkCharacter(of: body[...]))
        if let check = CreditCode.checkCharacter(of: bytes) { bytes.append(check) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same code with another last character, so that C18 fails.
    static func broken(_ code: String) -> String {
        let last = code.utf8.last == UInt8(ascii: "1") ? "2" : "1"
        return code.dropLast() + last
    }

    /// How many numbers of former registers there are: they have four digits for it, and no two subjects may share one.
    static let registrationNumbers = 10_000

    /// A business registration number of fifteen digits, with its check digit right; `number` below
    /// `registrationNumbers`.
    static func registrationNumber(region: String, number: Int) -> String {
        let first14 = region + "9999" + digits(number, 4)
        return (0...9).lazy.map { "\(first14)\($0)" }.first { RegistrationNumber.read($0) != nil } ?? first14
    }

    /// The code of the object of a class with a number: an IMO number for a vessel, the register's own for the others.
    static func object(_ subjectClass: SubjectClass, region: String, number: Int) -> String {
        switch subjectClass {
        case .vessel: "IMO" + imo(number)
        case .terminal: "T-\(region)-" + digits(number + 1, 4)
        case .park: "P-\(region)-" + digits(number + 1, 4)
        default: "S-\(region)-" + digits(number + 1, 4)
        }
    }

    /// Seven digits with the check digit right, from 0900009 on.
    private static func imo(_ number: Int) -> String {
        let first6 = "09" + digits(number, 4)
        return first6 + String(decoding: [IMONumber.checkDigit(of: first6.utf8)], as: UTF8.self)
    }

    /// Eighteen digits of the shape of an identity number, born on a 30 February: nobody's.
    static func impossiblePerson(region: String, number: Int) -> String {
        let first17 = region + "19850230" + digits(number, 3)
        let check = IdentityNumberShape.checkCharacter(of: first17.utf8)
        return first17 + String(decoding: [check], as: UTF8.self)
    }

    /// The last digits of a number, with zeros before it.
    static func digits(_ number: Int, _ count: Int) -> String {
        String(("000000" + String(number)).suffix(count))
    }

    /// `MA4YYY90`, `MA4YYY91` ...: the last character turns first, then the first three, then the seventh.
    private static func body(_ number: Int) -> [UInt8] {
        var rest = number
        func digit(_ offset: Int) -> UInt8 {
            defer { rest /= alphabet.count }
            return alphabet[(rest + offset) % alphabet.count]
        }
        let last = digit(0)
        let third = digit(4)
        let second = digit(10)
        let first = digit(21)
        return [first, second, third] + Array("YYY".utf8) + [alphabet[(9 + 30 * rest) % alphabet.count], last]
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
}
