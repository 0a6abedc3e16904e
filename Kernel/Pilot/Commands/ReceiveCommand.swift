import ArgumentParser
import Kernel
import KernelIntake

/// `receive`: files into the ledger, each in one transaction, with a receipt.
struct ReceiveCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "receive",
            Message(
                "收文：把 CSV 文件记入台账，逐份给出回执。", en: "Take CSV files into the ledger and give a receipt for each."),
            Message(
                """
                一份文件一次办完：要么全部记入，要么一行不记。重复报送不增加任何事实。
                收错了整份文件：receive --undo <回执号> --because <理由>，先加 --dry-run 看要撤回哪些。
                """,
                en: """
                    A file is taken as a whole or not at all. A file sent twice adds no fact.
                    To take back a wrong file: receive --undo <receipt> --because <reason>; first \
                    with --dry-run, to see what would be withdrawn.
                    """),
            examples: [
                Message(
                    "receive 登记.csv 双公示处罚.csv --actor 某局/收文员/zhang01",
                    en: "receive register.csv penalties.csv --actor bureau/clerk/zhang01"),
                Message(
                    "receive --undo 661-663-9K2F --because 拿错文件 --actor 某局/收文员/zhang01",
                    en: "receive --undo 661-663-9K2F --because 'wrong file' \\\n    --actor bureau/clerk/zhang01"),
            ])
    }

    @Argument(
        help: .message(
            Message("CSV 文件（UTF-8 或 GB18030）", en: "CSV files (UTF-8 or GB18030)."), value: Message("文件", en: "file")))
    var files: [String] = []

    @Option(
        help: .message(
            Message("撤销一份收错的文件：它记入的记录如同没有收过", en: "Take back a wrong file: its records count as never received."),
            value: Message("回执号", en: "receipt")))
    var undo: String?

    @Option(
        name: .customLong("because"),
        help: .message(Message("撤销的理由", en: "The reason for taking it back."), value: Message("理由", en: "reason")))
    var reason: String?

    @Option(
        name: .customLong("as"),
        help: .message(
            Message("按哪一种记录读取；表头能认出时不必写", en: "The kind of record; needless where the header tells it."),
            value: Message("记录类型", en: "kind")))
    var kind: String?

    @Flag(
        help: .message(
            Message("只试收并给出回执，不写台账", en: "Try it and give the receipt, without writing to the ledger.")))
    var dryRun = false

    @Option(
        name: .customLong("set-aside"),
        help: .message(
            Message("暂存行写到哪个目录", en: "The folder for rows that are set aside."), value: Message("目录", en: "folder")))
    var setAside = "."

    @Flag(help: .message(Message("最后报告用时和内存峰值", en: "Report time and peak memory at the end.")))
    var timings = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let undo, !files.isEmpty {
            throw ValidationError(
                Message("--undo \(undo) 不能和文件一起写；请分两次运行", en: "--undo \(undo) takes no files; run the command twice"))
        }
        if undo == nil, files.isEmpty {
            throw ValidationError(
                Message(
                    "请写要收的文件，或用 --undo <回执号> 撤销一份收错的文件",
                    en: "name the files to receive, or a wrong file's receipt with --undo <receipt>"))
        }
        if undo != nil, reason?.isEmpty ?? true {
            throw ValidationError(
                Message("--undo 要写明理由：--because <理由>", en: "--undo needs a reason: --because <reason>"))
        }
        if undo == nil, reason != nil {
            throw ValidationError(Message("--because 只和 --undo 一起用", en: "--because goes only with --undo"))
        }
    }

    func execute() throws {
        let measurement = Measurement()
        defer { if timings { Console.complain(measurement.text) } }
        let composition = try composition()
        if let undo { return try takeBack(undo, composition) }
        let pipeline =
            try dryRun ? ledger.openForTrial(composition) : ledger.open(composition, access: .readWrite, creating: true)
        let kind = try kind.map { try composition.kind(named: $0) }
        for file in files {
            let receipt = try pipeline.receive(
                .file(path: file), as: kind, by: who.actor, today: who.day, dryRun: dryRun, progress: Console.step,
                counting: ProgressMeter.rows())
            let aside = dryRun ? nil : try receipt.writeSetAside(to: setAside, language: Speech.language)
            try Console.report(
                ReceiptDocument(receipt, setAsidePath: aside), ReceiptText(receipt).render(setAsidePath: aside))
        }
    }

    private func takeBack(_ receipt: String, _ composition: Composition) throws {
        _ = try ledger.open(composition, access: .readOnly)
        let report = try ledger.open(composition, access: .readWrite).undo(
            receipt, because: reason ?? "", by: who.actor, today: who.day, dryRun: dryRun, progress: Console.step)
        try Console.report(UndoDocument(report), report.render())
    }
}
