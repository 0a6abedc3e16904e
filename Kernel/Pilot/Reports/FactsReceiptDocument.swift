import Kernel
import KernelIntake
import KernelLedger

/// The answer to a facts file.
struct FactsReceiptDocument: ReportDocument {
    let file: String
    let encoding: TextEncoding
    let trial: Bool
    let rows: Int
    let recorded: [FactCountDocument]
    let repeated: Int
    let notes: [DiagnosticDocument]
    let warnings: [DiagnosticDocument]
    let setAside: [SetAsideDocument]
    let setAsideFile: String?
    let applicants: [ApplicantLineDocument]
    let number: ReceiptNumber?
    let head: Head

    init(_ receipt: FactsReceipt, setAsidePath: String?) {
        let file = receipt.file
        (self.file, encoding, trial, rows) = (file.name, file.encoding, receipt.dryRun, receipt.rows)
        recorded = FactsTable.kinds.compactMap { entry in
            receipt.recorded[entry.fact].map { FactCountDocument(kind: Named(entry.fact), count: $0) }
        }
        repeated = receipt.repeats
        (notes, warnings) = (file.notes.map(DiagnosticDocument.init), receipt.warnings.map(DiagnosticDocument.init))
        (setAside, setAsideFile) = (receipt.setAside.map(SetAsideDocument.init), setAsidePath)
        applicants = receipt.applicants.map { ApplicantLineDocument(line: $0.line, number: $0.number) }
        (number, head) = (receipt.number, receipt.head)
    }

    static var format: String { "facts-receipt/1" }
    static var meaning: Message { Message("facts：一份事实文件的回执", en: "facts: the receipt of a facts file") }

    static var fields: [DocumentField] {
        [
            field("file", \.file, Message("文件名", en: "the name of the file")),
            field("encoding", \.encoding, Message("文字编码", en: "how its characters are written")),
            field("trial", \.trial, Message("是否试办，未写入台账", en: "whether it was a trial and nothing was written")),
            field("rows", \.rows, Message("行数", en: "how many rows")),
            field("recorded", \.recorded, Message("新记的事实，按种类", en: "the new facts by kind")),
            field("repeated", \.repeated, Message("此前已记、未重复记的行数", en: "how many rows were on file already")),
            field("notes", \.notes, Message("关于文件各列的说明", en: "what there is to know of the file's columns")),
            field("warnings", \.warnings, Message("警告", en: "warnings")),
            field("setAside", \.setAside, Message("暂存待改的行，全部", en: "all rows that were set aside")),
            field("setAsideFile", \.setAsideFile, Message("暂存的行写到的文件", en: "the file that holds the rows set aside")),
            field("applicants", \.applicants, Message("新的申请编号", en: "the numbers of new applicants")),
            field("number", \.number, Message("回执号；没有增加事实的没有", en: "the receipt number; none where no fact was added")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
