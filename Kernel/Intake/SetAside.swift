import Kernel

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
    public var message: Message {
        guard !keepsRow, reason != .naturalPerson else { return placed }
        return placed
            + Message(
                "；文件有个人信息列，无法确定哪一格是个人信息",
                en: "; the file has columns with personal information, and it is not clear which cell holds it")
            + Message(
                "，本行未写入退回文件，请在原文件中改正",
                en: ", so the row is not in the set-aside file: mend it in the original file")
    }

    private var placed: Message {
        guard let header else { return reason.message }
        guard !value.isEmpty else {
            return Message("“\(header)”：\(reason.message)", en: "'\(header)': \(reason.message)")
        }
        return Message(
            "“\(header)”的值“\(value)”：\(reason.message)", en: "the value '\(value)' of '\(header)': \(reason.message)")
    }
}
