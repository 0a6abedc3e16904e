/// A period at whose close decisions are made 评价周期: a year `2019`, or half of one `2019-H1`.
public struct Cycle: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// How long the periods of a standard are.
    public enum Length: String, Hashable, Sendable, CaseIterable {
        case yearly
        case halfYearly = "half-yearly"

        public var title: Message {
            switch self {
            case .yearly: Message("每年", en: "yearly")
            case .halfYearly: Message("每半年", en: "half-yearly")
            }
        }

        /// An example of how such a period is written.
        public var example: String { self == .yearly ? "2019" : "2019-H1" }
    }

    public let year: Int
    /// 1 or 2; nil for a whole year.
    public let half: Int?

    /// Reads `2019`, `2019-H1`, `2019-H2`; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 4, let year = Day.digits(bytes[0..<4]), year >= 1900 else { return nil }
        switch String(decoding: bytes[4...], as: UTF8.self).uppercased() {
        case "": half = nil
        case "-H1": half = 1
        case "-H2": half = 2
        default: return nil
        }
        self.year = year
    }

    private init(year: Int, half: Int?) {
        (self.year, self.half) = (year, half)
    }

    /// The last cycle of a length that closed before a day.
    public static func last(_ length: Length, closedBefore day: Day) -> Cycle {
        let (year, month, _) = day.civil
        switch length {
        case .yearly: return Cycle(year: year - 1, half: nil)
        case .halfYearly: return month > 6 ? Cycle(year: year, half: 1) : Cycle(year: year - 1, half: 2)
        }
    }

    public var length: Length { half == nil ? .yearly : .halfYearly }

    /// The last day, as of which everybody is assessed.
    public var close: Day {
        let month = half == 1 ? (6, 30) : (12, 31)
        return Day(year: year, month: month.0, day: month.1) ?? .distantFuture
    }

    public var description: String { half.map { "\(year)-H\($0)" } ?? String(year) }

    public static func < (a: Cycle, b: Cycle) -> Bool {
        (a.close, a.half ?? 0) < (b.close, b.half ?? 0)
    }
}
