/// One line of an assessment 计分项: what a rule found, what it is worth, and under which clause.
public struct Line: Sendable, Equatable {
    public let rule: String
    public let title: String
    public let role: Role
    /// How many acts counted, or the value of the latest record; nil when there is no evidence.
    public let value: Value?
    /// Points before the cap; zero for downgrades, vetoes and lists.
    public let points: Points
    /// Points that enter the sum.
    public let counted: Points
    public let cap: Points?
    /// The records that counted, by the number of their facts, in the order of the pack.
    public let evidence: [Int64]
    public let clause: Clause
    /// For how long a record counts, with the clause of a window: `自发生之日起 12 个月内（依据 …）`; empty without a rule.
    public let span: Span
    /// How the points came about, from which a person can work them out again.
    public let working: Working

    public init(
        rule: String, title: String, role: Role, value: Value?, points: Points, counted: Points, cap: Points?,
        evidence: [Int64], clause: Clause, span: Span, working: Working
    ) {
        self.rule = rule
        self.title = title
        self.role = role
        self.value = value
        self.points = points
        self.counted = counted
        self.cap = cap
        self.evidence = evidence
        self.clause = clause
        self.span = span
        self.working = working
    }

    public enum Role: Sendable, Equatable {
        case base
        case points
        /// What the sum of a group's members becomes; its `counted` is the difference.
        case group
        case downgrade(steps: Int)
        case veto(grade: String)
        /// A candidate for the list with this id and title; without any effect on points or grade.
        case list(id: String, title: String)

        /// Whether it gives or takes points.
        public var isScored: Bool { self == .base || self == .points || self == .group }

        /// The list for which the line proposes the subject.
        public var list: String? {
            if case .list(let id, _) = self { id } else { nil }
        }
    }

    public enum Value: Sendable, Equatable {
        case count(Int)
        case number(Int64)
        case choice(id: String, title: String)
    }
}
