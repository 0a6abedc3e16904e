/// Which rows of the register hold, and from which day on 登记沿革.
enum RegisterRows {
    /// The rows that hold at some time, ascending by day.
    ///
    /// On a day the row learned last among those dated up to it holds. So a row that is learned late and holds from an
    /// early day ends every older row with a later one, and a deregistration that arrives late is not undone by it.
    static func inForce(_ facts: [Fact]) -> [Fact] {
        let rows = facts.filter { $0.payload.shape.kind == .registration && $0.kind.carriesRecord }
            .sorted { $0.number < $1.number }
        var standing: [Fact] = []
        for row in rows.reversed() where standing.last.map({ row.day < $0.day }) ?? true { standing.append(row) }
        return standing.reversed()
    }
}
