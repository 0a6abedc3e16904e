import KernelIntake

/// Why a row was not taken, by a name for programs.
enum SetAsideReason: String, DocumentChoice {
    case creditCode = "credit-code"
    case objectCode = "object-code"
    case otherClass = "other-class"
    case unknownSubject = "unknown-subject"
    case ambiguousFormerCode = "ambiguous-former-code"
    case placeholder
    case badDay = "bad-day"
    case futureDay = "future-day"
    case badNumber = "bad-number"
    case requiredMissing = "required-missing"
    case unknownChoice = "unknown-choice"
    case columnCount = "column-count"
    case badEncoding = "bad-encoding"
    case naturalPerson = "natural-person"
    case personNumber = "person-number"
    case refused
    case declined
    case conflict

    init(_ reason: Reason) {
        switch reason {
        case .creditCode: self = .creditCode
        case .objectCode: self = .objectCode
        case .otherClass: self = .otherClass
        case .unknownSubject: self = .unknownSubject
        case .ambiguousFormerCode: self = .ambiguousFormerCode
        case .placeholder: self = .placeholder
        case .badDay: self = .badDay
        case .futureDay: self = .futureDay
        case .notADecimal, .tooManyDecimals, .tooLarge, .negative, .notAWholeNumber: self = .badNumber
        case .requiredMissing: self = .requiredMissing
        case .unknownChoice: self = .unknownChoice
        case .columnCount: self = .columnCount
        case .badEncoding: self = .badEncoding
        case .naturalPerson: self = .naturalPerson
        case .personNumber: self = .personNumber
        case .refused: self = .refused
        case .declined: self = .declined
        case .conflict: self = .conflict
        }
    }
}
