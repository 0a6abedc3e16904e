extension Layouts {
    /// The sectors whose `classify` table reads such a record and matches it nowhere 未归类.
    public func sectorsLeavingUnclassified(_ payload: Payload, on day: Day) -> [SectorID] {
        classify.filter { $0.reads(payload.shape.kind) && $0.firstMatch(payload, on: day) == nil }.map(\.sector)
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
