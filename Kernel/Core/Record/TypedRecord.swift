/// One record with typed fields, as a `derive` hook sees it.
public struct TypedRecord: Sendable {
    public enum Value: Hashable, Sendable {
        case integer(Int64)
        case day(Day)
        case choice(String)
        case blank
    }

    public let day: Day
    private let fields: [String: Value]

    public init(day: Day, fields: [String: Value]) {
        self.day = day
        self.fields = fields
    }

    /// A whole number: an integer, money in fen, or a fixed-point number in units of its last decimal. Nil when blank.
    public func integer(_ name: String) -> Int64? {
        if case .integer(let value)? = fields[name] { value } else { nil }
    }

    public func day(_ name: String) -> Day? {
        if case .day(let value)? = fields[name] { value } else { nil }
    }

    /// The id of a choice.
    public func choice(_ name: String) -> String? {
        if case .choice(let value)? = fields[name] { value } else { nil }
    }
}
