import Kernel
import KernelLedger

/// The ledger that a backup is to replace; a damaged one cannot be compared, and needs the backup most.
enum PresentLedger {
    case readable(LedgerRelation)
    case unreadable(LedgerProblem)

    /// As people read it.
    var words: Message {
        switch self {
        case .readable(let relation): relation.words
        case .unreadable(let problem):
            Message(
                "现有台账读不出来，无法与备份比较：\(problem.message)",
                en: "the present ledger cannot be read, nor compared with the backup: \(problem.message)")
        }
    }
}
