import Kernel
import KernelLedger

/// A conflict between senders, on one line.
struct ConflictText {
    let line: Message

    init(_ conflict: Conflict) {
        let reports = conflict.reports.map { Message.verbatim("\($0.sender) #\($0.fact)") }
            .joined(Message("，", en: ", "))
        let governing =
            conflict.governing.map { Message("以作出决定的机关所报 #\($0) 为准", en: "the deciding authority's #\($0) governs") }
            ?? Message("均非作出决定的机关，同一行为从重计一次", en: "none took the decision, the act counts once, the heavier way")
        line = Message(
            "\(conflict.record.short)（\(reports)），\(governing)",
            en: "\(conflict.record.short) (\(reports)), \(governing)")
    }
}
