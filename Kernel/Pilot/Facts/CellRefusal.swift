import Kernel

/// Why a row of a facts file cannot be acted upon, at one of its columns.
struct CellRefusal: Error {
    let column: String
    let message: Message

    init(_ column: String, _ message: Message) {
        (self.column, self.message) = (column, message)
    }
}
