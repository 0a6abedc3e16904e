import Kernel
import KernelLedger

/// A record that several units report with different content.
struct ConflictDocument: DocumentPart {
    let record: RecordName
    let kind: KindID
    let reports: [ReportedDocument]
    let governing: Int64?

    init(_ conflict: Conflict) {
        record = RecordName(conflict.record)
        kind = conflict.kind
        reports = conflict.reports.map { ReportedDocument(unit: $0.sender, fact: $0.fact) }
        governing = conflict.governing
    }

    static var fields: [DocumentField] {
        [
            field("record", \.record, Message("记录编号", en: "the record")),
            field("kind", \.kind, Message("记录类型", en: "its kind")),
            field("reports", \.reports, Message("各单位最近一次所报", en: "the latest report of each unit")),
            field(
                "governing", \.governing,
                Message("作出决定的机关所报的事实，以它为准", en: "the fact of the deciding authority, which governs")),
        ]
    }
}
