extension Layouts {
    /// The sectors whose `classify` table reads such a record and matches it nowhere 未归类.
    public func sectorsLeavingUnclassified(_ payload: Payload, on day: Day) -> [SectorID] {
        classify.filter { $0.reads(payload.shape.kind) && $0.firstMatch(payload, on: day) == nil }.map(\.sector)
    }

    /// Whether every sector that reads such a record leaves it to others by a line `as: none` 他行业事项.
    public func isLeftToOthers(_ payload: Payload, on day: Day) -> Bool {
        let tables = classify.filter { $0.reads(payload.shape.kind) }
        return !tables.isEmpty && tables.allSatisfy { $0.firstMatch(payload, on: day)?.outcome == .notOurs }
    }

    /// The columns of a record that `classify` lines read, as one line for an officer.
    public func wording(of payload: Payload) -> String {
        var columns: [String] = []
        for line in classify.flatMap(\.lines) where line.source == payload.shape.kind {
            for condition in line.conditions where !columns.contains(condition.column) {
                columns.append(condition.column)
            }
        }
        return columns.map { payload.value($0) }.filter { !$0.isEmpty }.joined(separator: "｜")
    }
}
