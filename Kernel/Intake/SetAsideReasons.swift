import Kernel

/// How many rows of a set-aside file have which reason 暂存原因.
public enum SetAsideReasons {
    /// Counts by what the reason says beside the cell that it is about.
    ///
    /// - Throws: `IntakeRefusal` when the file cannot be read, as for every file.
    public static func read(_ source: IntakeSource) throws -> [String: Int] {
        let survey = try Survey.of(source)
        let header = Header(survey)
        let place = header.titles.lastIndex { SetAsideColumns.reason.contains($0) }
        var reader = try RowReader(source, survey.encoding, separator: survey.separator)
        guard try reader.next() else { return [:] }
        var counts: [String: Int] = [:]
        while try reader.next() {
            let text = place.map { $0 < reader.row.count ? reader.row.text($0) : "" } ?? ""
            counts[kernel(of: text), default: 0] += 1
        }
        return counts
    }

    /// `“列”的值“值”：原因` without what stands before the colon.
    private static func kernel(of reason: String) -> String {
        for colon in ["：", ": "] {
            if let end = reason.firstRange(of: colon)?.upperBound { return String(reason[end...]) }
        }
        return reason
    }
}
