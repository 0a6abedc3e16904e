import Kernel
import KernelLedger

/// A verified copy of a ledger.
struct BackupDocument: ReportDocument {
    let file: String
    let head: Head
    let curable: [FindingDocument]

    init(_ copy: LedgerCopy, file: String) {
        (self.file, head, curable) = (file, copy.head, copy.curable.map(FindingDocument.init))
    }

    static var format: String { "backup/1" }
    static var meaning: Message { Message("backup：核验过的备份", en: "backup: a verified copy") }

    static var fields: [DocumentField] {
        [
            field("file", \.file, Message("备份文件", en: "the file")),
            field("head", \.head, Message("备份的账首", en: "its head")),
            field("curable", \.curable, Message("rebuild 即可修复的问题", en: "the problems that rebuild cures")),
        ]
    }
}
