import Kernel
import KernelIntake
import KernelLedger

/// The answer to a file.
struct ReceiptDocument: ReportDocument {
    let file: String
    let kind: KindID
    let title: String
    let encoding: TextEncoding
    let trial: Bool
    let rows: Int
    let counts: ReceiptCountsDocument
    let notes: [DiagnosticDocument]
    let warnings: [WarningDocument]
    let setAside: [SetAsideDocument]
    let setAsideFile: String?
    let conflicts: [ConflictDocument]
    let sharedCodes: [SharedCodeDocument]
    let leftToOthers: Int
    let unclassified: [WordingDocument]
    let number: ReceiptNumber?
    let head: Head

    /// - Parameter setAsidePath: where the rows that were set aside were written to.
    init(_ receipt: Receipt, setAsidePath: String?) {
        let file = receipt.file
        (self.file, kind, title, encoding) = (file.name, file.kind.id, file.kind.title, file.encoding)
        (trial, rows, counts) = (receipt.dryRun, receipt.rows, ReceiptCountsDocument(receipt))
        notes = file.notes.map(DiagnosticDocument.init)
        warnings = receipt.warnings.map { WarningDocument(message: $0, count: $1.count, line: $1.line) }
            .sorted { ($0.line, $0.message.chinese) < ($1.line, $1.message.chinese) }
        setAside = receipt.setAside.map(SetAsideDocument.init)
        setAsideFile = setAsidePath
        conflicts = receipt.settlement?.crossSender.map(ConflictDocument.init) ?? []
        sharedCodes = receipt.settlement?.sharedCodes.map(SharedCodeDocument.init) ?? []
        leftToOthers = receipt.leftToOthers
        unclassified = receipt.unclassified.map { WordingDocument(wording: $0, count: $1.count, sectors: $1.sectors) }
            .sorted { ($1.count, $0.wording) < ($0.count, $1.wording) }
        (number, head) = (receipt.number, receipt.head)
    }

    static var format: String { "receipt/1" }
    static var meaning: Message { Message("receive：一份文件的回执", en: "receive: the receipt of a file") }

    static var fields: [DocumentField] { fileFields + findingFields }

    private static var fileFields: [DocumentField] {
        [
            field("file", \.file, Message("文件名", en: "the name of the file")),
            field("kind", \.kind, Message("按哪种记录读取", en: "the kind of record it was read as")),
            field("title", \.title, Message("记录类型名称", en: "the title of that kind")),
            field("encoding", \.encoding, Message("文字编码", en: "how its characters are written")),
            field("trial", \.trial, Message("是否试收，未写入台账", en: "whether it was a trial and nothing was written")),
            field("rows", \.rows, Message("行数", en: "how many rows")),
            field("counts", \.counts, Message("各行的下落", en: "what became of the rows")),
            field("number", \.number, Message("回执号；没有增加事实的没有", en: "the receipt number; none where no fact was added")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }

    private static var findingFields: [DocumentField] {
        [
            field("notes", \.notes, Message("关于文件各列的说明", en: "what there is to know of the file's columns")),
            field("warnings", \.warnings, Message("警告", en: "warnings")),
            field("setAside", \.setAside, Message("暂存待改的行，全部", en: "all rows that were set aside")),
            field("setAsideFile", \.setAsideFile, Message("暂存的行写到的文件", en: "the file that holds the rows set aside")),
            field("conflicts", \.conflicts, Message("多单位报送不一致的记录", en: "the records that units report differently")),
            field("sharedCodes", \.sharedCodes, Message("同时属于其他主体的代码", en: "codes that are also of other subjects")),
            field("leftToOthers", \.leftToOthers, Message("他行业事项的行数", en: "how many rows are left to other sectors")),
            field(
                "unclassified", \.unclassified,
                Message("未归类的表述，多的在前", en: "unclassified wordings, the most frequent first")),
        ]
    }
}
