/// Points 分: exact, in ten-thousandths. A standard states how many decimals it uses, at most four.
public struct Points: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Ten-thousandths of a point.
    public let units: Int64

    public static let decimals = 4
    public static let zero = Points(units: 0)

    @inlinable
    public init(units: Int64) {
        self.units = units
    }

    /// Reads `-2`, `0.5`; nil for anything that is not a decimal of at most four decimals.
    public init?(_ text: String) {
        guard case .success(let units) = FixedPoint.parse(text, decimals: Points.decimals) else { return nil }
        self.units = units
    }

    /// Without needless zeros: `-2`, `92.5`.
    public var description: String { FixedPoint.short(units, decimals: Points.decimals) }

    /// With as many decimals as a standard states; with more where the points have more.
    public func text(decimals: Int) -> String {
        let divisor = (0..<(Points.decimals - decimals)).reduce(Int64(1)) { power, _ in power * 10 }
        return units % divisor == 0 ? FixedPoint.format(units / divisor, decimals: decimals) : description
    }

    /// `-2 分`, with a sign where it adds or takes.
    public var words: Message { Message("\(signed) 分", en: "\(signed) points") }

    /// With a sign where it adds or takes: `+3`, `-2.5`, `0`.
    public var signed: String { units > 0 ? "+\(description)" : description }

    /// Held within a cap 封顶: a negative one is the most that is taken, a positive one the most that is given; nil is none.
    public func capped(at cap: Points?) -> Points {
        guard let cap else { return self }
        return cap < .zero ? max(self, cap) : min(self, cap)
    }

    @inlinable public static func < (a: Points, b: Points) -> Bool { a.units < b.units }
    @inlinable public static func + (a: Points, b: Points) -> Points { Points(units: a.units + b.units) }
    @inlinable public static func * (a: Points, count: Int) -> Points { Points(units: a.units * Int64(count)) }
    @inlinable public static prefix func - (a: Points) -> Points { Points(units: -a.units) }
}
