import Kernel
import KernelLedger

/// A backup that was verified before it is restored, and how the present ledger stands to it.
struct BackupCheckDocument: ReportDocument {
    let backup: String
    let head: Head
    let present: PresentLedgerDocument?

    init(backup: String, head: Head, present: PresentLedger?) {
        (self.backup, self.head, self.present) = (backup, head, present.map(PresentLedgerDocument.init))
    }

    static var format: String { "backup-check/1" }
    static var meaning: Message {
        Message("restore：核验备份，与现有台账比较", en: "restore: the backup verified and compared with the ledger")
    }

    static var fields: [DocumentField] {
        [
            field("backup", \.backup, Message("备份文件", en: "the backup")),
            field("head", \.head, Message("备份的账首", en: "its head")),
            field("present", \.present, Message("现有的台账；没有的不写", en: "the present ledger; none where there is none")),
        ]
    }
}
