import ArgumentParser
import Kernel
import KernelIntake

/// `receive`: files into the ledger, each in one transaction, with a receipt.
struct ReceiveCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "receive", abstract: "收文：把 CSV 文件记入台账，逐份给出回执。",
            discussion: """
                一份文件一次办完：要么全部记入，要么一行不记。重复报送不增加任何事实。
                收错了整份文件：receive --undo <回执号> --because <理由>，先加 --dry-run 看要撤回哪些。
                """)
    }

    @Argument(help: ArgumentHelp("CSV 文件（UTF-8 或 GB18030）", valueName: "文件"))
    var files: [String] = []

    @Option(help: ArgumentHelp("撤销一份收错的文件：它记入的记录如同没有收过", valueName: "回执号"))
    var undo: String?

    @Option(name: .customLong("because"), help: ArgumentHelp("撤销的理由", valueName: "理由"))
    var reason: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("按哪一种记录读取；表头能认出时不必写", valueName: "记录类型"))
    var kind: String?

    @Flag(help: "只试收并给出回执，不写台账")
    var dryRun = false

    @Option(name: .customLong("set-aside"), help: ArgumentHelp("暂存行写到哪个目录", valueName: "目录"))
    var setAside = "."

    @Flag(help: "最后报告用时和内存峰值")
    var timings = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions

    func validate() throws {
        if let undo, !files.isEmpty { throw ValidationError("--undo \(undo) 不能和文件一起写；请分两次运行") }
        if undo == nil, files.isEmpty { throw ValidationError("请写要收的文件，或用 --undo <回执号> 撤销一份收错的文件") }
        if undo != nil, reason?.isEmpty ?? true { throw ValidationError("--undo 要写明理由：--because <理由>") }
        if undo == nil, reason != nil { throw ValidationError("--because 只和 --undo 一起用") }
    }

    func execute() throws {
        let measurement = Measurement()
        defer { if timings { Console.complain(measurement.text) } }
        let composition = try composition()
        if let undo { return try takeBack(undo, composition) }
        let pipeline = try dryRun ? ledger.openForTrial(composition) : ledger.open(composition, access: .readWrite)
        let kind = try kind.map { try composition.kind(named: $0) }
        for file in files {
            let receipt = try pipeline.receive(
                .file(path: file), as: kind, by: who.actor, today: who.day, dryRun: dryRun, progress: Console.line)
            Console.text(
                ReceiptText(receipt).render(setAsidePath: dryRun ? nil : try receipt.writeSetAside(to: setAside)))
        }
    }

    private func takeBack(_ receipt: String, _ composition: Composition) throws {
        _ = try ledger.open(composition, access: .readOnly)
        let report = try ledger.open(composition, access: .readWrite).undo(
            receipt, because: reason ?? "", by: who.actor, today: who.day, dryRun: dryRun, progress: Console.line)
        Console.text(report.render())
    }
}
