/// A length of time 期限 as rules write it: so many days, or so many months.
public enum Term: Hashable, Sendable, CustomStringConvertible {
    case days(Int)
    case months(Int)

    /// The first day after the term that began on `day`.
    ///
    /// A term of 12 months that begins on 2025-03-31 holds through 2026-03-30; its end is 2026-03-31.
    public func end(from day: Day) -> Day {
        switch self {
        case .days(let count): day.adding(days: count)
        case .months(let count): day.adding(months: count)
        }
    }

    /// Whether it ends later than another from whatever day both begin; months have 28 to 31 days.
    public func isLonger(than other: Term) -> Bool {
        switch (self, other) {
        case (.days(let a), .days(let b)), (.months(let a), .months(let b)): a > b
        case (.months(let months), .days(let days)): months * 28 > days
        case (.days(let days), .months(let months)): days > months * 31
        }
    }

    /// As a standard writes it: `12 months`, `30 days`.
    public var description: String {
        switch self {
        case .days(let count): "\(count) days"
        case .months(let count): "\(count) months"
        }
    }

    /// As a person reads it: `12 个月`, `12 months`.
    public var title: Message {
        switch self {
        case .days(let count): Message("\(count) 日", en: "\(count) days")
        case .months(let count): Message("\(count) 个月", en: "\(count) months")
        }
    }
}
