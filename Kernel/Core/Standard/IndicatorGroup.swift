/// Indicators whose points are taken together 指标组: held between two ends, then weighed.
///
/// What the group comes to enters the sum in place of its members' points.
public struct IndicatorGroup: Sendable, Equatable {
    public let id: String
    public let title: String
    /// Ids of indicators; each is in one group at most.
    public let members: [String]
    /// The sum of the members is held between these 下限, 上限; nil is no end.
    public package(set) var lowest: Dated<Points>?
    public package(set) var highest: Dated<Points>?
    /// What of it counts 权重; nil for all of it.
    public package(set) var weight: Dated<Share>?

    public init(
        id: String, title: String, members: [String], lowest: Dated<Points>?, highest: Dated<Points>?,
        weight: Dated<Share>?
    ) {
        (self.id, self.title, self.members) = (id, title, members)
        (self.lowest, self.highest, self.weight) = (lowest, highest, weight)
    }

    /// The days on which a dated value of it changes.
    public var changes: [Day] {
        (lowest?.changes ?? []) + (highest?.changes ?? []) + (weight?.changes ?? [])
    }
}
