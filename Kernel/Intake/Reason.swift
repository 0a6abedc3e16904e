import Kernel

/// Why a row was not taken 未收原因. Each message says what was expected.
public enum Reason: Error, Hashable, Sendable {
    /// Wrong length, a character that the alphabet leaves out, or the check character (C18).
    case creditCode(CreditCode.Problem)
    /// Meant as the code of a vessel, terminal, park or scenic spot, and wrong.
    case objectCode(ObjectCode.Problem)
    /// A register row whose class is not the one that its code says: an object under an organisation's code, or the reverse.
    case otherClass(ofCode: SubjectClass)
    case unknownSubject
    case ambiguousFormerCode
    case placeholder
    case badDay
    case futureDay(receivedOn: Day)
    /// Not a decimal number; the unit is empty where the column has none.
    case notADecimal(unit: Message)
    case tooManyDecimals(allowed: Int, unit: Message)
    case tooLarge
    case negative
    case notAWholeNumber
    case requiredMissing
    /// None of the allowed titles; the nearest one where one is near.
    case unknownChoice(nearest: String?, allowed: [String])
    case columnCount(expected: Int, found: Int)
    /// The cell holds characters that an earlier conversion destroyed.
    case badEncoding
    case naturalPerson
    /// A number that identifies a natural person where something else belongs; it is not kept.
    case personNumber
    /// A value typed at a command line that a file's reader would have changed or dropped, and how.
    case refused(Message)
    /// A row that is well written and still cannot be acted upon, and why: a rule, or something that is not on file.
    case declined(Message)
    /// Another row of the same file has the same identity and other content; both are set aside.
    case conflict(otherLine: Int)
}
