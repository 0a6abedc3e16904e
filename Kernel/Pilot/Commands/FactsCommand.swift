import ArgumentParser
import Kernel
import KernelIntake

/// `facts`: what officers say about records, from a file, under the rules of the commands.
struct FactsCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "facts",
            Message(
                "事实文件：成批办理对记录、主体、申请人和标准的事项，逐份给出回执。",
                en: "Carry out from a file what is said of records, subjects, applicants and standards."),
            layout,
            examples: [
                Message("facts 事实.csv --actor 某局/经办人/zhang01", en: "facts facts.csv --actor bureau/officer/zhang01"),
                Message(
                    "facts 事实.csv --dry-run --actor 某局/经办人/zhang01",
                    en: "facts facts.csv --dry-run --actor bureau/officer/zhang01"),
            ])
    }

    /// What a facts file looks like.
    private static var layout: Message {
        Message(
            """
            CSV 文件（UTF-8 或 GB18030），一行一件，列的次序不限。每行写明事实和日期（自哪一日起，不晚于收到日；发布可在将来），另填：
            \(FactsTable.orders)
            记录写编号 R-… 或它的开头；或者填机关代码、文号、主体代码，文号不重的，机关代码可不填。归为是行业的记录类型；字段=值如 fine=2.5，多项用分号隔开；关系、申请类别、成年各写 \(FactsTable.choices)；授权单位多个用分号隔开。
            一份文件一次办完。不能办理的行暂存并写明原因，改好可再送；再送一遍不增加任何事实。申请人的姓名加密封存，不写入退回文件。
            """,
            en: """
                A CSV file (UTF-8 or GB18030), one order in a row, the columns in any order. Each row states the fact and \
                the day (from which on; not after the day of receipt, except for adopt), and:
                \(FactsTable.orders)
                A record is named by its id R-... or the beginning of it; or else by authority, decision_no and subject, \
                of which authority may be blank where the document number is unique. 'as' is a kind of record of the \
                sector; 'set' is such as fine=2.5, several with semicolons between; relation, form and adult say \
                \(FactsTable.choices); several units of authorised have semicolons between.
                A file is carried out as a whole. Rows that cannot be carried out are set \
                aside with the reason, to be mended and sent again; a file sent twice adds no \
                fact. The name of an applicant is sealed, and reaches no file of rows set aside.
                """)
    }

    @Argument(help: .message(Message("事实文件", en: "The facts files."), value: Message("文件", en: "file")))
    var files: [String]

    @Flag(
        help: .message(
            Message("只试办并给出回执，不写台账", en: "Try it and give the receipt, without writing to the ledger.")))
    var dryRun = false

    @Option(
        name: .customLong("set-aside"),
        help: .message(
            Message("暂存行写到哪个目录", en: "The folder for rows that are set aside."), value: Message("目录", en: "folder")))
    var setAside = "."

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let pipeline = try ledger.open(composition, access: .readWrite)
        for file in files {
            let receipt = try pipeline.receiveFacts(
                .file(path: file), by: who.actor, today: who.day, dryRun: dryRun, language: Speech.language,
                progress: Console.step, counting: ProgressMeter.rows())
            let path =
                dryRun
                ? nil : try receipt.file.writeSetAside(receipt.setAside, into: setAside, language: Speech.language)
            try Console.report(
                FactsReceiptDocument(receipt, setAsidePath: path), receipt.render(setAsidePath: path))
        }
    }
}
