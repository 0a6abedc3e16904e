import Kernel

/// A staged row as it is judged, without its columns.
struct StagedRow {
    let line: Int64
    let row: Int64
    let layout: Int
    /// Nil for a row of the register whose code is new.
    let subject: SubjectNumber?
    let isRegister: Bool
    let sender: String
    let record: RecordID?
    let content: UInt64
    let day: Int64

    static let columns = "line, row, layout, subject, code IS NOT NULL, sender, record, content, day"

    /// The row on which a query stands.
    init(_ query: Query) {
        line = query.integer(0)
        row = query.integer(1)
        layout = Int(query.integer(2))
        subject = query.optionalInteger(3).map(SubjectNumber.init)
        isRegister = query.integer(4) == 1
        sender = query.text(5)
        record = RecordID(stored: query.bytes(6))
        content = UInt64(bitPattern: query.integer(7))
        day = query.integer(8)
    }
}
