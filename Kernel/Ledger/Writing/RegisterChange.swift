import Kernel

/// What a new row of the register means for a subject that is already known 登记变更.
///
/// One row yields one fact that carries the whole row; when several things changed, the first in this order names it.
enum RegisterChange {
    static func kind(from old: Payload, to new: Payload) -> FactKind {
        let status = new.value(RegisterColumn.status)
        if status != old.value(RegisterColumn.status), RegisterColumn.endedStatuses.contains(status) {
            return .deregistered
        }
        if changed([RegisterColumn.name], old, new) { return .renamed }
        if changed([RegisterColumn.region, RegisterColumn.township], old, new) { return .moved }
        return .corrected
    }

    /// The day from which the row holds: the one it states, or the day of receipt.
    static func day(of row: Payload, today: Day) -> Day {
        Day(row.value(RegisterColumn.changedOn)) ?? today
    }

    private static func changed(_ columns: [String], _ old: Payload, _ new: Payload) -> Bool {
        columns.contains { !old.value($0).utf8.elementsEqual(new.value($0).utf8) }
    }
}
