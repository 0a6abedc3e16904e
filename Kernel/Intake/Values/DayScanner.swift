import Kernel

/// Goes through the bytes of a day, and of the time of day after it.
struct DayScanner {
    private let cell: Cell
    private var at = 0

    init(_ cell: Cell) {
        self.cell = cell
    }

    /// A year of four digits, and the rest as what follows it asks.
    mutating func day() -> Day? {
        guard let year = number(4...4), at < cell.count else { return nil }
        switch cell[at] {
        case 0x30...0x39: return compact(year)
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): return separated(year, by: cell[at])
        default: return inWords(year)
        }
    }

    /// Nothing more, or a blank (or T) and hours, minutes and perhaps seconds; they are of no use here.
    mutating func isTime() -> Bool {
        if at == cell.count { return true }
        guard take(0x20) || take(UInt8(ascii: "T")) else { return false }
        guard let hour = number(1...2), hour < 24, take(DayScanner.colon), let minute = number(2...2), minute < 60
        else { return false }
        return at == cell.count || isSeconds()
    }

    private mutating func compact(_ year: Int) -> Day? {
        guard let month = number(2...2), let day = number(2...2) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private mutating func separated(_ year: Int, by sign: UInt8) -> Day? {
        at += 1
        guard let month = number(1...2), take(sign), let day = number(1...2) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private mutating func inWords(_ year: Int) -> Day? {
        guard take(DayScanner.yearSign), let month = number(1...2), take(DayScanner.monthSign),
            let day = number(1...2)
        else { return nil }
        _ = take(DayScanner.daySign)
        return Day(year: year, month: month, day: day)
    }

    private mutating func isSeconds() -> Bool {
        guard take(DayScanner.colon), let second = number(2...2), second < 61 else { return false }
        guard take(UInt8(ascii: ".")) else { return at == cell.count }
        return number(1...9) != nil && at == cell.count
    }

    /// As many digits as there are, at most the upper bound; nil when fewer than the lower.
    private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
        var (value, read) = (0, 0)
        while at < cell.count, read < digits.upperBound, (0x30...0x39).contains(cell[at]) {
            value = value * 10 + Int(cell[at] - 0x30)
            at += 1
            read += 1
        }
        return read >= digits.lowerBound ? value : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < cell.count, cell[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func take(_ bytes: [UInt8]) -> Bool {
        guard at + bytes.count <= cell.count else { return false }
        for (offset, byte) in bytes.enumerated() where cell[at + offset] != byte { return false }
        at += bytes.count
        return true
    }

    private static let colon = UInt8(ascii: ":")
    private static let yearSign = Array("年".utf8)
    private static let monthSign = Array("月".utf8)
    private static let daySign = Array("日".utf8)
}
