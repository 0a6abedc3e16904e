/// Whether a standard is in force on a day, or a draft whose results are trials 标准状态 (promise 9).
public enum StandardStatus: Hashable, Sendable {
    case draft
    /// Adopted by a unit under a document from a day on; the fact says so.
    case adopted(by: String, document: String, since: Day, fact: Int64)

    /// The last adoption on a day of a standard's very texts; the facts in the order of their numbers.
    public init(of standard: Standard, on day: Day, facts: some Sequence<Fact>) {
        var status = StandardStatus.draft
        for fact in facts where fact.day <= day {
            guard let adoption = Adoption(fact), adoption.sector == standard.sector else { continue }
            status =
                adoption.covers(standard)
                ? .adopted(by: fact.sender, document: adoption.document, since: fact.day, fact: fact.number) : .draft
        }
        self = status
    }
}
