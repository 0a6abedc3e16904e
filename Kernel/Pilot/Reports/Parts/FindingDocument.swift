import Kernel
import KernelLedger

/// Something that is wrong with a ledger.
struct FindingDocument: DocumentPart {
    let kind: FindingKind
    let message: Message
    let curable: Bool

    init(_ finding: AuditFinding) {
        (kind, message, curable) = (FindingKind(finding), finding.message, finding.isCurable)
    }

    static var fields: [DocumentField] {
        [
            field("kind", \.kind, Message("问题的种类", en: "what sort of problem")),
            field("message", \.message, Message("说明", en: "the problem in words")),
            field("curable", \.curable, Message("事实完整，rebuild 即可修复", en: "the facts are whole and rebuild cures it")),
        ]
    }
}
