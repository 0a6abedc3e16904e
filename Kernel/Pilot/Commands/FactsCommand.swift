import ArgumentParser
import Kernel
import KernelIntake

/// `facts`: what officers say about records, from a file, under the rules of the commands.
struct FactsCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "facts", abstract: "事实文件：成批办理撤回、修复、异议、归类和更正，逐份给出回执。",
            discussion: """
                CSV 文件（UTF-8 或 GB18030），一行一件，列的次序不限：
                  事实      \(FactsTable.kinds.map { "\($0.title)（\($0.id)）" }.joined(separator: "、"))
                  记录      编号 R-… 或它的开头；或者改填下面三列
                  机关代码、文号、主体代码    以文书指明记录；文号不重的，机关代码可不填
                  日期      自哪一日起，不晚于收到日
                  归为      归类必填：行业的记录类型
                  字段=值   更正必填，如 fine=2.5；多项用分号隔开
                  理由      理由或文书
                一份文件一次办完。不能办理的行暂存并写明原因，改好可再送；再送一遍不增加任何事实。
                """)
    }

    @Argument(help: ArgumentHelp("事实文件", valueName: "文件"))
    var files: [String]

    @Flag(help: "只试办并给出回执，不写台账")
    var dryRun = false

    @Option(name: .customLong("set-aside"), help: ArgumentHelp("暂存行写到哪个目录", valueName: "目录"))
    var setAside = "."

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions

    func execute() throws {
        let composition = try composition()
        _ = try ledger.open(composition, access: .readOnly)
        let pipeline = try ledger.open(composition, access: .readWrite)
        for file in files {
            let receipt = try pipeline.receiveFacts(
                .file(path: file), by: who.actor, today: who.day, dryRun: dryRun, progress: Console.line)
            let path = dryRun ? nil : try receipt.file.writeSetAside(receipt.setAside, into: setAside)
            Console.text(receipt.render(setAsidePath: path))
        }
    }
}
