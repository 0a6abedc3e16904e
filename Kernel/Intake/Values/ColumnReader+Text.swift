import Kernel

/// One value typed at a command line, read as the column of a file is read 录入值.
public enum TypedValue {
    /// The canonical text of a value in the unit of the file, such as 万元 for a fine of the national layout.
    ///
    /// - Throws: the `Reason` for which a row with this cell would be set aside.
    public static func canonical(_ text: String, column: Column, kind: RecordKind, today: Day) throws -> String {
        var reader = ColumnReader(column, place: nil, roles: kind.roles, today: today)
        var text = text
        let outcome = text.withUTF8 { reader.read(Cell(rebasing: $0[...]).trimmed) }
        switch outcome {
        case .value(let value), .day(_, let value): return value
        case .warned(_, let words): throw Reason.refused(words)
        case .bad(let reason): throw reason
        }
    }
}
