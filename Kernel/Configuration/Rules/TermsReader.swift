import Kernel

/// Reads what full terms are counted by: `term`, and for a streak `since` and `not_before`.
struct TermsReader {
    let scope: RuleScope

    static let keys = ["term", "since", "not_before"]

    /// - Parameter word: the measure; nil where it is not known, and then no key is judged by it.
    func read(_ body: MappingReader, _ word: String?) -> (term: Dated<Term>?, streak: Indicator.Streak?) {
        let isOfTerms = word.map { ["age", "streak"].contains($0) }
        let isStreak = word.map { $0 == "streak" }
        let streak = Message(" measure: streak", en: "'measure: streak'")
        let term = body.required(
            "term", onlyIf: isOfTerms, Message(" measure: age 或 streak", en: "'measure: age' or 'streak'")
        )
        .flatMap { scope.dated($0) { $0.term() } }
        let since = body.required("since", onlyIf: isStreak, streak).flatMap(column)
        let earliest = body.optional("not_before", onlyIf: isStreak, streak)
        let notBefore = earliest.flatMap { scope.dated($0) { $0.day() } }
        guard let term, let since, (earliest == nil) == (notBefore == nil) else { return (term, nil) }
        return (term, Indicator.Streak(term: term, since: since, notBefore: notBefore))
    }

    /// A day column of the register.
    private func column(_ reader: NodeReader) -> String? {
        let use = Message("起算", en: "the beginning of a term")
        return scope.register?.allColumns.find(reader, for: use, types: ["day"])?.name
    }
}
