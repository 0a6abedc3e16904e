/// Chinese working days 工作日, by yearly edition: Monday to Friday without the holidays of the year's notice, and the
/// weekends on which it has people work 调休.
///
/// Beyond the years that are known every answer is nil: not known, and never a guess.
public struct WorkingDays: Sendable, Equatable {
    /// What the notice of one year says 放假安排.
    public struct Edition: Sendable, Equatable {
        public let year: Int
        /// Days from Monday to Friday without work.
        public let off: Set<Day>
        /// Saturdays and Sundays with work.
        public let work: Set<Day>
        public let clause: Clause

        public init(year: Int, off: Set<Day>, work: Set<Day>, clause: Clause) {
            (self.year, self.off, self.work, self.clause) = (year, off, work, clause)
        }
    }

    private let editions: [Int: Edition]

    public init(_ editions: [Edition]) {
        self.editions = Dictionary(editions.map { ($0.year, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The years that are known, ascending.
    public var years: [Int] { editions.keys.sorted() }

    /// Whether people work on a day; nil in a year that is not known.
    public func isWorkingDay(_ day: Day) -> Bool? {
        guard let edition = editions[day.civil.year] else { return nil }
        return day.isWeekend ? edition.work.contains(day) : !edition.off.contains(day)
    }

    /// The last day of a term of so many working days: the day on which it begins does not count 起算日不计入.
    ///
    /// Nil when it reaches a year that is not known. A term of no working days ends on its own day.
    public func end(of count: Int, after day: Day) -> Day? {
        var (left, end) = (count, day)
        while left > 0 {
            end = end.adding(days: 1)
            guard let works = isWorkingDay(end) else { return nil }
            if works { left -= 1 }
        }
        return end
    }

    /// How many working days lie after one day and up to another; nil when a year between is not known.
    public func count(after first: Day, through last: Day) -> Int? {
        guard first < last else { return 0 }
        var count = 0
        for number in (first.number + 1)...last.number {
            guard let works = isWorkingDay(Day(number: number)) else { return nil }
            if works { count += 1 }
        }
        return count
    }
}

extension Day {
    /// Whether it is a Saturday or a Sunday.
    public var isWeekend: Bool {
        // 1970-01-01 was a Thursday: three days later is a Sunday.
        let weekday = ((number + 4) % 7 + 7) % 7
        return weekday == 0 || weekday == 6
    }
}
