/// A dated link from one subject to another 主体关联.
public struct SubjectLink: Hashable, Sendable {
    public let from: SubjectNumber
    public let relation: Relation
    public let to: SubjectNumber
    public let since: Day
    /// The first day on which it no longer holds; `.distantFuture` while nothing ends it.
    public let until: Day
    /// The fact that made it, and the one that ended it.
    public let fact: Int64
    public let ending: Int64?

    public func holds(on day: Day) -> Bool { since <= day && day < until }

    /// Whether it holds on `day` or on any later day.
    public func reaches(_ day: Day) -> Bool { day < until }
}
