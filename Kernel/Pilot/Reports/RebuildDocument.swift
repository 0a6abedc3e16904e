import Kernel
import KernelLedger

/// What was made anew from the facts.
struct RebuildDocument: ReportDocument {
    let subjects: Int
    let head: Head

    static var format: String { "rebuild/1" }
    static var meaning: Message { Message("rebuild：由事实重建的历史", en: "rebuild: the histories made anew") }

    static var fields: [DocumentField] {
        [
            field("subjects", \.subjects, Message("重建了多少主体的历史", en: "of how many subjects")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
