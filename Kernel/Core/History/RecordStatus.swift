/// Why a record does not count on a day although it is on file 记录状态.
public enum RecordStatus: UInt8, Sendable, CaseIterable {
    /// Taken back by who sent it, or quashed.
    case withdrawn = 1
    /// Credit repair ended its use.
    case repaired = 2
    /// An objection is open; the standard says whether it counts meanwhile.
    case objected = 3
    /// A later version holds from its day on.
    case superseded = 4
    /// This version does not hold yet.
    case pending = 5
    /// Another unit reports otherwise, and that unit took the decision.
    case outranked = 6

    public var title: Message {
        switch self {
        case .withdrawn: Message("已撤回", en: "withdrawn")
        case .repaired: Message("已修复", en: "repaired")
        case .objected: Message("异议处理中", en: "objection open")
        case .superseded: Message("已被更正版本替代", en: "replaced by a corrected version")
        case .pending: Message("更正尚未生效", en: "correction not in force yet")
        case .outranked: Message("以作出决定的机关所报为准", en: "the deciding authority's report governs")
        }
    }
}

/// A status and the days on which it holds.
public struct StatusInterval: Hashable, Sendable {
    public let status: RecordStatus
    public let from: Day
    /// The first day on which it no longer holds.
    public let until: Day
    /// The fact that says so.
    public let fact: Int64

    public init(status: RecordStatus, from: Day, until: Day, fact: Int64) {
        self.status = status
        self.from = from
        self.until = until
        self.fact = fact
    }

    @inlinable
    public func holds(on day: Day) -> Bool { from <= day && day < until }
}
