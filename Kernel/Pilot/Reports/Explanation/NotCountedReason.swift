import Kernel

/// Why a record did not count, by a name for programs.
enum NotCountedReason: String, DocumentChoice {
    case status
    case retentionEnded = "retention-ended"
    case notYet = "not-yet"
    case notBegun = "not-begun"
    case closes
    case ended
    case sameAct = "same-act"
    case belowThreshold = "below-threshold"
    case subjectNotRated = "subject-not-rated"
    case unclassified
    case noRule = "no-rule"
    case conditionsNotMet = "conditions-not-met"
    case notLatest = "not-latest"

    init(_ reason: NotCounted.Reason) {
        switch reason {
        case .status: self = .status
        case .retentionEnded: self = .retentionEnded
        case .notYet: self = .notYet
        case .notBegun: self = .notBegun
        case .closes: self = .closes
        case .ended: self = .ended
        case .sameAct: self = .sameAct
        case .belowThreshold: self = .belowThreshold
        case .subjectNotRated: self = .subjectNotRated
        case .unclassified: self = .unclassified
        case .noRule: self = .noRule
        case .conditionsNotMet: self = .conditionsNotMet
        case .notLatest: self = .notLatest
        }
    }
}
