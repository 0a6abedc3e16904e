extension Selection.Filter {
    /// Whether the canonical text of a record's own column passes; a blank one never does.
    ///
    /// For rules that look at one record as it was reported. An evaluation asks the same of packed fields, many at once;
    /// both must answer alike.
    public func passes(_ payload: Payload) -> Bool {
        let text = payload.value(column)
        switch test {
        case .oneOf(let ids): return ids.contains(text)
        case .days(let from, let before):
            guard let day = Day(text) else { return false }
            return (from.map { $0 <= day } ?? true) && (before.map { day < $0 } ?? true)
        case .range(let atLeast, let below):
            guard let number = Int64(text) else { return false }
            return (atLeast.map { $0 <= number } ?? true) && (below.map { number < $0 } ?? true)
        }
    }
}
