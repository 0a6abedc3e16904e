import Kernel
import KernelLedger

/// A backup that became the ledger.
struct RestoreDocument: ReportDocument {
    let ledger: String
    let head: Head
    let aside: String?
    let curable: [FindingDocument]

    init(_ copy: LedgerCopy, ledger: String) {
        (self.ledger, head, aside) = (ledger, copy.head, copy.aside)
        curable = copy.curable.map(FindingDocument.init)
    }

    static var format: String { "restore/1" }
    static var meaning: Message { Message("restore：已恢复的台账", en: "restore: the ledger that was restored") }

    static var fields: [DocumentField] {
        [
            field("ledger", \.ledger, Message("台账文件", en: "the ledger")),
            field("head", \.head, Message("账首", en: "its head")),
            field("aside", \.aside, Message("原台账改名为", en: "what the former ledger is called now")),
            field("curable", \.curable, Message("rebuild 即可修复的问题", en: "the problems that rebuild cures")),
        ]
    }
}
