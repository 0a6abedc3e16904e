/// What a number in the ledger can stand for. The raw value is stored; it is never reused or renumbered.
enum CodeSpace: Int64 {
    case shape = 1
    case actor = 2
    case sender = 3
    case file = 4
    /// Reserved: choices are kept by id.
    case choice = 5
}
