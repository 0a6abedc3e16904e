import Kernel
import KernelLedger

/// Whether a ledger is consistent.
struct AuditDocument: ReportDocument {
    let passed: Bool
    let head: Head
    let findings: [FindingDocument]
    let standing: StandingDocument?
    let sealed: SealedDocument?

    init(_ report: AuditReport) {
        (passed, head) = (report.isPassed, report.head)
        findings = report.findings.map(FindingDocument.init)
        standing = report.standing.map { StandingDocument($0.standing, to: $0.head) }
        sealed = report.applicants.isEmpty ? nil : SealedDocument(report.applicants)
    }

    static var format: String { "audit/1" }
    static var meaning: Message { Message("audit：核账的结果", en: "audit: whether the ledger is consistent") }

    static var fields: [DocumentField] {
        [
            field("passed", \.passed, Message("是否通过", en: "whether all is well")),
            field("head", \.head, Message("现在的账首", en: "the head now")),
            field("findings", \.findings, Message("查出的问题", en: "the problems found")),
            field(
                "standing", \.standing,
                Message("是否延续 --head 所给的账首", en: "whether it continues the head given by --head")),
            field("sealed", \.sealed, Message("封存的事实；没有的不写", en: "the sealed facts; none where there are none")),
        ]
    }
}
