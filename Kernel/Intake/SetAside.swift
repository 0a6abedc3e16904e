/// A row that was not taken 未收, with the cell and the reason.
public struct SetAside: Hashable, Sendable {
    /// 1-based line on which the row begins.
    public let line: Int
    /// 1-based column in the file; nil where the whole row is meant.
    public let column: Int?
    public let header: String?
    /// The cell as the file has it, shortened; a person's number masked.
    public let value: String
    public let reason: Reason
    /// Whether the row goes to the file to be mended. A natural person's never does, nor does a row in which nobody
    /// can tell which cell is a person's.
    public let keepsRow: Bool

    /// A row set aside for a reason; `keepsRow` can only take away, never give back a natural person's row.
    public init(line: Int, column: Int?, header: String?, value: String, reason: Reason, keepsRow: Bool = true) {
        self.line = line
        self.column = column
        self.header = header
        self.value = value
        self.reason = reason
        self.keepsRow = keepsRow && reason != .naturalPerson
    }

    /// The column, its value and the reason, without file and line.
    public var message: String {
        let place = header.map { "“\($0)”" } ?? ""
        let shown = value.isEmpty ? "" : "的值“\(value)”"
        let text = place.isEmpty ? reason.message : "\(place)\(shown)：\(reason.message)"
        guard !keepsRow, reason != .naturalPerson else { return text }
        return text + "；文件有个人信息列，无法确定哪一格是个人信息，本行未写入退回文件，请在原文件中改正"
    }
}
