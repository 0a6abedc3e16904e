/// What one fact says about a link 关联事实: that it begins or ends on a day.
///
/// Payloads: merged and unmerged `[number of the other subject, reason]`; linked and unlinked
/// `[relation, number of the other subject, reason]`. A subject's number is that of the fact that registered it.
public struct LinkStatement: Hashable, Sendable {
    public let from: SubjectNumber
    public let relation: Relation
    public let to: SubjectNumber
    public let begins: Bool
    public let reason: String
    private let day: Day
    private let fact: Int64

    /// Nil for a fact that is about no link.
    public init?(_ fact: Fact) {
        guard let subject = fact.subject, let begins = LinkStatement.begins(fact.kind) else { return nil }
        let columns = fact.payload.columns
        let isMerger = fact.kind == .merged || fact.kind == .unmerged
        guard columns.count == (isMerger ? 2 : 3), let other = Int64(columns[columns.count - 2]),
            let relation = isMerger ? .mergedInto : Relation(rawValue: columns[0])
        else { return nil }
        (from, self.relation, to) = (subject, relation, SubjectNumber(other))
        (self.begins, reason, day, self.fact) = (begins, columns[columns.count - 1], fact.day, fact.number)
    }

    /// The kind of fact and its words for a link.
    public static func payload(
        _ relation: Relation, to other: SubjectNumber, begins: Bool, reason: String
    ) -> (kind: FactKind, columns: [String]) {
        relation == .mergedInto
            ? (begins ? .merged : .unmerged, [String(other.value), reason])
            : (begins ? .linked : .unlinked, [relation.rawValue, String(other.value), reason])
    }

    /// The link that it begins, open at its end.
    var link: SubjectLink {
        SubjectLink(
            from: from, relation: relation, to: to, since: day, until: .distantFuture, fact: fact, ending: nil)
    }

    /// Whether it ends this link.
    func ends(_ link: SubjectLink) -> Bool {
        link.from == from && link.relation == relation && link.to == to && link.ending == nil
    }

    private static func begins(_ kind: FactKind) -> Bool? {
        switch kind {
        case .merged, .linked: true
        case .unmerged, .unlinked: false
        default: nil
        }
    }
}
