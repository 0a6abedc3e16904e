import Kernel

/// What a classify line makes of a record, with the kind's columns at hand.
enum ClassifyTarget {
    case finding(DeclaredKind)
    case notOurs

    var outcome: ClassifyLine.Outcome {
        switch self {
        case .finding(let kind): .finding(kind.id)
        case .notOurs: .notOurs
        }
    }
}
