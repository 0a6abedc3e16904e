import Kernel

/// Reads a day as bureaus write it.
enum DayCell {
    enum Outcome: Equatable {
        case day(Day)
        /// 2099-12-31 or 9999-12-31: the file says that it does not end.
        case noExpiry
        case bad
    }

    /// A day in half width: `2026-03-31`, `2026/3/31`, `2026.3.31`, `20260331`, `2026年3月31日`, a time of day after it.
    static func read(_ cell: Cell) -> Outcome {
        var reader = DayScanner(cell)
        guard let day = reader.day(), reader.isTime() else { return .bad }
        if day >= lastYear, noExpiry.contains(day) { return .noExpiry }
        return day < first ? .bad : .day(day)
    }

    /// Words that stand for no end in a column that may lie in the future.
    static let endlessWords: Set<String> = ["长期", "长期有效", "永久", "永久有效"]

    private static let lastYear = Day("2099-01-01") ?? .distantFuture
    private static let noExpiry = [Day("2099-12-31"), Day("9999-12-31")]
    /// Nothing in these files is older; 0001-01-01 is what databases write for nothing.
    private static let first = Day("1900-01-01") ?? .distantPast
}
