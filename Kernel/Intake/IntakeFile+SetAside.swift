import Kernel

extension IntakeFile {
    /// Writes the rows that were set aside, with their original columns, line and reason, to be mended and sent again.
    ///
    /// UTF-8 with a byte order mark. Cells that identify a person are blank, and a blank there is accepted when the file
    /// is sent again. Rows of natural persons are not written at all.
    /// - Parameter language: That of the reasons; the headers of line and reason stay Chinese, as they are read.
    /// - Throws: `IntakeRefusal` when the file cannot be written, or the original changed meanwhile.
    public func writeSetAside(_ rows: [SetAside], to path: String, language: Language = .chinese) throws {
        let kept = Dictionary(grouping: rows.filter(\.keepsRow), by: \.line)
        let barred = Set(rows.filter { !$0.keepsRow }.map(\.line))
        let table = SetAsideTable(layout, language)
        var writer = try CSVWriter(path)
        writer.row(table.header)
        try eachRow { row in
            guard let reasons = kept[row.line], !barred.contains(row.line) else { return }
            writer.row(table.cells(row, reasons))
            try writer.flushIfFull()
        }
        try writer.finish()
    }
}
