import ArgumentParser
import Kernel
import KernelLedger

/// `unclassified`: the records that no `classify` line matched and no officer has classified yet.
struct UnclassifiedCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unclassified", abstract: "未归类：列出等待经办人归类的记录。")
    }

    @OptionGroup var ledger: LedgerOptions

    func execute() throws {
        let composition = try composition()
        let pipeline = try ledger.open(composition, access: .readOnly)
        let queue = try UnclassifiedQueue(pipeline: pipeline).items()
        for item in queue { Console.line(item.text) }
        Console.line(
            queue.isEmpty
                ? "没有未归类的记录"
                : "共 \(queue.count) 条。办理：\(ProgramName.current) classify <R-…> --as <记录类型> --because <理由> --actor 单位/角色/账号"
        )
    }
}
