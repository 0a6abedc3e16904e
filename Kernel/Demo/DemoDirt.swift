import Kernel

/// What is wrong on purpose with some rows, so that a receipt has something of each sort to set aside 脏数据.
enum DemoDirt: CaseIterable {
    /// The addressee is a natural person with an identity number that nobody can have.
    case naturalPerson
    /// A character of the code is missing.
    case codeLength
    /// A letter O in place of a zero.
    case codeCharacter
    /// The last character of the code is wrong.
    case checkCharacter
    /// A vessel's number with a digit too few.
    case objectLength
    /// A vessel's number with a wrong last digit.
    case objectCheckDigit
    /// A terminal's code with a region too short.
    case objectShape
    /// A terminal that is called an enterprise.
    case otherClass
    /// A right code that the register does not know.
    case unknownSubject
    /// A number of a former register that two subjects bore.
    case sharedFormerCode
    /// `123` in place of a code.
    case filler
    /// A 30 February.
    case badDay
    /// A day a year after the end.
    case futureDay
    /// An amount in words.
    case notADecimal
    /// An amount with nine decimals.
    case tooManyDecimals
    /// An amount of twenty digits.
    case tooLarge
    /// An amount below zero.
    case negative
    /// A number in words.
    case notWhole
    /// A required cell is blank.
    case blank
    /// A word that is none of the choices.
    case unknownChoice
    /// A cell too many.
    case columnCount
    /// Characters that a conversion destroyed.
    case broken
    /// A person's number where an authority's code belongs.
    case personNumber
    /// The row stands twice.
    case repeated
    /// The row stands twice and differs.
    case conflicting

    /// Whether a kind has what this can be wrong with.
    func applies(to kind: RecordKind, _ register: DemoRegister) -> Bool {
        switch self {
        case .otherClass: kind.id == .registration
        case .sharedFormerCode: kind.id != .registration && register.sharedFormerCode != nil
        // In the register a row that stands twice, or is of nobody else, would be a subject gained or lost.
        case .unknownSubject, .repeated, .conflicting: kind.id != .registration
        case .notADecimal, .tooManyDecimals: DemoSpoiler.decimal(kind) != nil
        case .tooLarge: DemoSpoiler.number(kind) != nil
        case .negative: DemoSpoiler.unsigned(kind) != nil
        case .notWhole: DemoSpoiler.whole(kind) != nil
        case .blank: DemoSpoiler.required(kind) != nil
        case .unknownChoice: DemoSpoiler.choice(kind) != nil
        case .broken: DemoSpoiler.text(kind) != nil
        case .personNumber: DemoSpoiler.authority(kind) != nil
        default: true
        }
    }
}
