import Kernel
import KernelLedger

/// How the present ledger stands to a backup.
struct PresentLedgerDocument: DocumentPart {
    let readable: Bool
    let head: Head?
    let common: Int64?
    let lost: FactRangeDocument?
    let added: FactRangeDocument?
    let message: Message

    init(_ present: PresentLedger) {
        message = present.words
        switch present {
        case .readable(let relation):
            (readable, head, common) = (true, relation.ours, relation.common)
            lost = relation.onlyOurs.map { FactRangeDocument($0) }
            added = relation.onlyTheirs.map { FactRangeDocument($0) }
        case .unreadable:
            (readable, head, common, lost, added) = (false, nil, nil, nil, nil)
        }
    }

    static var fields: [DocumentField] {
        [
            field("readable", \.readable, Message("是否读得出来", en: "whether it can be read")),
            field("head", \.head, Message("现有台账的账首", en: "its head")),
            field("common", \.common, Message("两者相同的最后一条事实", en: "the last fact that both share")),
            field("lost", \.lost, Message("恢复将失去的事实", en: "the facts that restoring loses")),
            field("added", \.added, Message("恢复将多出的事实", en: "the facts that restoring brings")),
            field("message", \.message, Message("说明", en: "the same in words")),
        ]
    }
}
