/// Why a row of a facts file cannot be acted upon, at one of its columns.
struct CellRefusal: Error {
    let column: String
    let message: String

    init(_ column: String, _ message: String) {
        (self.column, self.message) = (column, message)
    }
}
