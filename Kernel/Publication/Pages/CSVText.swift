/// A table as CSV that a spreadsheet opens 表格: UTF-8 with a byte order mark, lines that end as on Windows, formulas defused.
enum CSVText {
    static func bytes(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it, in full width as well.
    ///
    /// Scalars and not characters: with an accent upon it a quote is another character, and a quote all the same.
    static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠\t\r\n".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        var quoted = ""
        for scalar in safe.unicodeScalars { quoted += scalar == "\"" ? "\"\"" : String(scalar) }
        return "\"\(quoted)\""
    }
}
