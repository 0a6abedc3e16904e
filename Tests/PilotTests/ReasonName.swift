import Kernel
import KernelIntake

/// The reasons for which a row is set aside, without what they hold. A new reason does not compile here until it is named,
/// and fails the demonstration's test until its dirt has it.
enum ReasonName: String, CaseIterable {
    case codeLength, codeCharacter, codeCheckCharacter, codePlaceholder, objectLength, objectCheckDigit, objectShape
    case objectPerson
    case otherClass, unknownSubject, ambiguousFormerCode, placeholder, badDay, futureDay
    case notADecimal, tooManyDecimals, tooLarge, negative, notAWholeNumber
    case requiredMissing, unknownChoice, columnCount, badEncoding, naturalPerson, personNumber
    case refused, declined, conflict

    /// What cannot occur in a file, and why.
    static let inNoFile: [ReasonName: String] = [
        .refused: "only for a value that is typed at a command line",
        .objectPerson: "in a file a person's number behind a letter is the reason `naturalPerson`",
        .codePlaceholder: "in a file a filler in place of a code is the reason `placeholder`",
    ]

    init(_ reason: Reason) {
        self =
            switch reason {
            case .creditCode(let problem): ReasonName(problem)
            case .objectCode(let problem): ReasonName(problem)
            case .otherClass: .otherClass
            case .unknownSubject: .unknownSubject
            case .ambiguousFormerCode: .ambiguousFormerCode
            case .placeholder: .placeholder
            case .badDay: .badDay
            case .futureDay: .futureDay
            case .notADecimal: .notADecimal
            case .tooManyDecimals: .tooManyDecimals
            case .tooLarge: .tooLarge
            case .negative: .negative
            case .notAWholeNumber: .notAWholeNumber
            case .requiredMissing: .requiredMissing
            case .unknownChoice: .unknownChoice
            case .columnCount: .columnCount
            case .badEncoding: .badEncoding
            case .naturalPerson: .naturalPerson
            case .personNumber: .personNumber
            case .refused: .refused
            case .declined: .declined
            case .conflict: .conflict
            }
    }

    private init(_ problem: CreditCode.Problem) {
        self =
            switch problem {
            case .placeholder: .codePlaceholder
            case .length: .codeLength
            case .character: .codeCharacter
            case .checkCharacter: .codeCheckCharacter
            }
    }

    private init(_ problem: ObjectCode.Problem) {
        self =
            switch problem {
            case .imoLength: .objectLength
            case .imoCheckDigit: .objectCheckDigit
            case .localShape: .objectShape
            case .personNumber: .objectPerson
            }
    }
}
