/// A civil day 日 of the Gregorian calendar, without a time of day or a time zone.
///
/// All dates that decide a result are days; arithmetic is exact and needs no calendar library.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let number: Int32

    @inlinable
    public init(number: Int32) {
        self.number = number
    }

    /// Nil when there is no such day, such as 2025-02-29. Years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        number = Int32(Day.daysFromCivil(year, month, day))
    }

    /// Before every day that can be written.
    public static let distantPast = Day(number: -1_000_000)
    /// After every day that can be written; stands for "no end" 长期.
    public static let distantFuture = Day(number: 3_000_000)

    @inlinable
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    /// Days from `earlier` to this day; negative when `earlier` is later.
    public func days(since earlier: Day) -> Int { Int(number - earlier.number) }

    public func adding(days: Int) -> Day { Day(number: number + Int32(clamping: days)) }

    /// The same day number so many months later, clamped to the end of the month: 31 January + 1 month = 28 February.
    public func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + (month - 1) + months
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        let newMonth = index - newYear * 12 + 1
        let clamped = min(day, Day.length(ofMonth: newMonth, in: newYear))
        return Day(number: Int32(Day.daysFromCivil(newYear, newMonth, clamped)))
    }

    /// Year, month and day as written.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: return isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
