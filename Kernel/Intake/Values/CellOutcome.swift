import Kernel

/// What a cell says: its canonical text, with what a reader should be warned of, or why it cannot be taken.
enum CellOutcome {
    case value(String)
    case day(Day, String)
    /// A value that was changed or dropped on the way, and how, in words.
    case warned(String, Message)
    case bad(Reason)

    static let blank = CellOutcome.value("")
}
