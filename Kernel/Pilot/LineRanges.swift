import Kernel

/// Line numbers as people write them: `3、5-9、12` and `3, 5-9, 12`.
enum LineRanges {
    static func text(_ lines: [Int]) -> Message {
        var ranges: [ClosedRange<Int>] = []
        for line in Set(lines).sorted() {
            if let last = ranges.last, line == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...line
            } else {
                ranges.append(line...line)
            }
        }
        return .list(ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" })
    }
}
