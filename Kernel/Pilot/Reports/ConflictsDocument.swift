import Kernel
import KernelLedger

/// The records that several units report differently.
struct ConflictsDocument: ReportDocument {
    let conflicts: [ConflictDocument]

    init(_ conflicts: [Conflict]) {
        self.conflicts = conflicts.map(ConflictDocument.init)
    }

    static var format: String { "conflicts/1" }
    static var meaning: Message { Message("conflicts：互相矛盾的报送", en: "conflicts: reports that contradict each other") }

    static var fields: [DocumentField] {
        [field("conflicts", \.conflicts, Message("记录", en: "the records"))]
    }
}
