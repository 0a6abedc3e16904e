import Kernel
import KernelLedger

/// What undoing a file did, or would do.
struct UndoDocument: ReportDocument {
    let receipt: ReceiptNumber
    let file: String
    let receivedOn: Day
    let trial: Bool
    let records: [UndoneDocument]
    let ofOthers: [UnitCountDocument]
    let facts: FactRangeDocument?
    let head: Head

    init(_ report: UndoReport) {
        let plan = report.plan
        (receipt, file, receivedOn, trial) = (plan.number, plan.file, plan.receivedOn, report.dryRun)
        records = report.versions.map(UndoneDocument.init)
        ofOthers = plan.ofOthers.sorted { $0.key < $1.key }.map { UnitCountDocument(unit: $0.key, count: $0.value) }
        (facts, head) = (FactRangeDocument(report.first, report.last), report.head)
    }

    static var format: String { "undo/1" }
    static var meaning: Message {
        Message("receive --undo：撤销了一份文件，或将会撤回什么", en: "receive --undo: a file that was taken back, or would be")
    }

    static var fields: [DocumentField] {
        [
            field("receipt", \.receipt, Message("被撤销的回执号", en: "the receipt that is undone")),
            field("file", \.file, Message("文件名", en: "the name of its file")),
            field("receivedOn", \.receivedOn, Message("收文之日", en: "the day on which it was received")),
            field("trial", \.trial, Message("是否试撤销，未写入台账", en: "whether it was a trial and nothing was written")),
            field("records", \.records, Message("撤回的记录，全部", en: "all records that are withdrawn")),
            field("ofOthers", \.ofOthers, Message("由其他单位报送、未撤回的", en: "those of other units, which are not withdrawn")),
            field("facts", \.facts, Message("所记的撤回事实", en: "the facts of withdrawal")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
