/// A part of a whole 百分比: exact, in hundredths of a per cent.
public struct Share: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 10,000 is the whole.
    public let units: Int64

    public static let whole = Share(units: 10_000)
    public static let decimals = 2

    /// As which column a measured share is shown.
    public static let column = Column(name: "share", title: "%", type: .fixed(decimals: decimals))

    public init(units: Int64) {
        self.units = units
    }

    /// As a standard writes it, in per cent: `29`, `12.5`.
    public var description: String { FixedPoint.short(units, decimals: Share.decimals) }

    public static func < (a: Share, b: Share) -> Bool { a.units < b.units }

    /// This part of some points, rounded half away from zero to so many decimals 四舍五入.
    public func of(_ points: Points, decimals: Int) -> Points {
        let step = (0..<(Points.decimals - decimals)).reduce(Int128(1)) { power, _ in power * 10 }
        let (product, divisor) = (Int128(points.units) * Int128(units), Int128(Share.whole.units) * step)
        let half = product < 0 ? -divisor / 2 : divisor / 2
        return Points(units: Int64(clamping: (product + half) / divisor * step))
    }
}
