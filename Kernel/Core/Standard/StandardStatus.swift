/// Whether a standard is in force on a day, or a draft whose results are trials 标准状态 (promise 9).
public enum StandardStatus: Hashable, Sendable {
    case draft
    /// Adopted by a unit under a document from a day on; the fact says so.
    case adopted(by: String, document: String, since: Day, fact: Int64)

    /// The adoption with the latest day up to a day, of one day the last one, if it is of a standard's very texts.
    public init(of standard: Standard, on day: Day, facts: some Sequence<Fact>) {
        var status = StandardStatus.draft
        for fact in facts.filter({ $0.day <= day }).sorted(by: { ($0.day, $0.number) < ($1.day, $1.number) }) {
            guard let adoption = Adoption(fact), adoption.sector == standard.sector else { continue }
            status = adoption.covers(standard) ? StandardStatus(adoption: fact) ?? .draft : .draft
        }
        self = status
    }

    /// What one adoption says; nil for another fact.
    public init?(adoption fact: Fact) {
        guard let adoption = Adoption(fact) else { return nil }
        self = .adopted(by: fact.sender, document: adoption.document, since: fact.day, fact: fact.number)
    }
}
