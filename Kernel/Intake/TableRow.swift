import Kernel

/// One row of a table that holds no records, such as a facts file: canonical values by column name.
public struct TableRow: Sendable {
    /// 1-based line on which the row begins.
    public let line: Int
    public internal(set) var warnings: [Diagnostic] = []
    var values: [String: String] = [:]
    var places: [String: Place] = [:]

    struct Place: Sendable {
        let column: Int?
        let header: String
        let shown: String
    }

    init(line: Int) {
        self.line = line
    }

    /// The canonical value of a column, as `Record.values` documents it; empty where the file has nothing.
    public func value(_ column: String) -> String { values[column] ?? "" }

    /// This row set aside for a reason, at one of its columns or as a whole.
    public func setAside(_ reason: Reason, in column: String? = nil) -> SetAside {
        let place = column.flatMap { places[$0] }
        return SetAside(
            line: line, column: place?.column, header: place?.header, value: place?.shown ?? "", reason: reason)
    }
}

/// What became of a row of a table.
public enum TableOutcome: Sendable {
    case row(TableRow)
    case setAside(SetAside)
}
