import ArgumentParser
import Kernel
import KernelIntake

/// `facts`: what officers say about records, from a file, under the rules of the commands.
struct FactsCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "facts",
            Message(
                "事实文件：成批办理撤回、修复、异议、归类和更正，逐份给出回执。",
                en: "Carry out withdrawals, repairs, objections, classifications and corrections from a file."),
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
        let kinds = Message.list(FactsTable.kinds.map { Message("\($0.title)（\($0.id)）", en: "\($0.id)") })
        return Message(
            """
            CSV 文件（UTF-8 或 GB18030），一行一件，列的次序不限：
              事实      \(kinds)
              记录      编号 R-… 或它的开头；或者改填下面三列
              机关代码、文号、主体代码    以文书指明记录；文号不重的，机关代码可不填
              日期      自哪一日起，不晚于收到日
              归为      归类必填：行业的记录类型
              字段=值   更正必填，如 fine=2.5；多项用分号隔开
              理由      理由或文书
            一份文件一次办完。不能办理的行暂存并写明原因，改好可再送；再送一遍不增加任何事实。
            """,
            en: """
                A CSV file (UTF-8 or GB18030), one order in a row, the columns in any order:
                  fact     \(kinds)
                  record   its id R-... or the beginning of it; or else the next three
                  authority, decision_no, subject
                           the record by its document; authority may be blank where
                           the document number is unique
                  day      from which day on; not after the day of receipt
                  as       for classify: the sector's kind of record
                  set      for correct: such as fine=2.5; several with semicolons between
                  because  the reason or the document
                A file is carried out as a whole. Rows that cannot be carried out are set \
                aside with the reason, to be mended and sent again; a file sent twice adds no \
                fact.
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
        _ = try ledger.open(composition, access: .readOnly)
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
