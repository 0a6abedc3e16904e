import Kernel

/// From how few to how many points something can come 可达范围: no figure outside it is possible; not every one within
/// it need be.
public struct PointsReach: Hashable, Sendable {
    /// Nil is without end.
    public let lowest: Points?
    public let highest: Points?

    init(lowest: Points?, highest: Points?) {
        (self.lowest, self.highest) = (lowest, highest)
    }

    init(_ points: Points) {
        self.init(lowest: points, highest: points)
    }

    /// Of one of several figures; of none, nothing is added.
    init(anyOf points: [Points]) {
        self.init(lowest: points.min() ?? .zero, highest: points.max() ?? .zero)
    }

    static let nothing = PointsReach(.zero)

    /// Of so many acts as one likes, at least one, each worth one of these.
    static func acts(worth points: [Points]) -> PointsReach {
        let one = PointsReach(anyOf: points)
        return PointsReach(
            lowest: (one.lowest ?? .zero) < .zero ? nil : one.lowest,
            highest: (one.highest ?? .zero) > .zero ? nil : one.highest)
    }

    /// This or the other.
    func or(_ other: PointsReach) -> PointsReach {
        PointsReach(lowest: both(lowest, other.lowest, min), highest: both(highest, other.highest, max))
    }

    /// This and the other together.
    func plus(_ other: PointsReach) -> PointsReach {
        PointsReach(lowest: both(lowest, other.lowest, +), highest: both(highest, other.highest, +))
    }

    /// Held between two ends; nil is no end.
    func held(from low: Points?, to high: Points?) -> PointsReach {
        PointsReach(
            lowest: held(lowest, from: low, to: high, open: low),
            highest: held(highest, from: low, to: high, open: high))
    }

    func capped(at cap: Points?) -> PointsReach {
        guard let cap else { return self }
        return cap < .zero ? held(from: cap, to: nil) : held(from: nil, to: cap)
    }

    /// Whether some score within it may lie in the band of a grade.
    func meets(_ band: GradeScale.Band) -> Bool {
        let startsInTime = band.atLeast.map { low in highest.map { low <= $0 } ?? true } ?? true
        let endsInTime = band.below.map { high in lowest.map { $0 < high } ?? true } ?? true
        return startsInTime && endsInTime
    }

    /// What a weight leaves of it.
    func weighed(_ weight: Share, decimals: Int) -> PointsReach {
        PointsReach(
            lowest: lowest.map { weight.of($0, decimals: decimals) },
            highest: highest.map { weight.of($0, decimals: decimals) })
    }

    private func both(_ a: Points?, _ b: Points?, _ join: (Points, Points) -> Points) -> Points? {
        guard let a, let b else { return nil }
        return join(a, b)
    }

    private func held(_ end: Points?, from low: Points?, to high: Points?, open: Points?) -> Points? {
        guard let end else { return open }
        let raised = low.map { max(end, $0) } ?? end
        return high.map { min(raised, $0) } ?? raised
    }
}

extension PointsReach {
    /// `60 到 100 分`; `不高于 100 分`.
    public var words: Message {
        switch (lowest, highest) {
        case (let low?, let high?) where low == high: Message("\(low) 分", en: "\(low) points")
        case (let low?, let high?): Message("\(low) 到 \(high) 分", en: "\(low) to \(high) points")
        case (let low?, nil): Message("\(low) 分以上", en: "\(low) points or more")
        case (nil, let high?): Message("不高于 \(high) 分", en: "\(high) points or fewer")
        case (nil, nil): Message("任意分数", en: "any points")
        }
    }
}
