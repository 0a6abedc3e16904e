import KernelLedger

/// A conflict between senders, on one line.
struct ConflictText {
    let line: String

    init(_ conflict: Conflict) {
        let reports = conflict.reports.map { "\($0.sender) #\($0.fact)" }.joined(separator: "，")
        let governing =
            conflict.governing.map { "以作出决定的机关所报 #\($0) 为准" } ?? "均非作出决定的机关，同一行为从重计一次"
        line = "\(conflict.record.short)（\(reports)），\(governing)"
    }
}
