import Kernel

/// How many rows of a set-aside file have which reason 暂存原因.
///
/// Counted by the column of titles alone: the reason in full quotes a cell, and what is counted is shown to others.
public struct SetAsideReasons: Hashable, Sendable {
    /// By title, as the file has it.
    public private(set) var stated: [String: Int] = [:]
    /// Rows whose title stands in no column of its own: every row of an older file.
    public private(set) var unstated = 0

    /// - Throws: `IntakeRefusal` when the file cannot be read, as for every file.
    public static func read(_ source: IntakeSource) throws -> SetAsideReasons {
        let survey = try Survey.of(source)
        let place = Header(survey).titles.lastIndex { SetAsideColumns.title.contains($0) }
        var reader = try RowReader(source, survey.encoding, separator: survey.separator)
        var reasons = SetAsideReasons()
        guard try reader.next() else { return reasons }
        while try reader.next() {
            reasons.count(place.map { $0 < reader.row.count ? reader.row.text($0) : "" } ?? "")
        }
        return reasons
    }

    private mutating func count(_ title: String) {
        if title.isEmpty { unstated += 1 } else { stated[title, default: 0] += 1 }
    }
}
