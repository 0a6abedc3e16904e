import Kernel

/// What an applicant asks for 申请人办理事项: its consent is kept, or taken back.
enum ConsentOrder {
    /// `isAdult`: somebody who saw the applicant says that it is an adult.
    case give(Consent, isAdult: Bool, day: Day, line: Int)
    case takeBack(ApplicantNumber, day: Day, line: Int)

    var kind: FactKind {
        switch self {
        case .give: .consented
        case .takeBack: .consentWithdrawn
        }
    }

    var day: Day {
        switch self {
        case .give(_, _, let day, _), .takeBack(_, let day, _): day
        }
    }
}
