import ArgumentParser
import Kernel
import KernelLedger

/// `unclassified`: the records that no `classify` line matched and no officer has classified yet.
struct UnclassifiedCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "unclassified",
            Message("未归类：列出等待经办人归类的记录。", en: "List the records that wait for an officer to classify them."),
            examples: [.verbatim("unclassified")])
    }

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let pipeline = try ledger.open(composition, access: .readOnly)
        let queue = try UnclassifiedQueue(pipeline: pipeline).items()
        let end = queue.isEmpty ? Message("没有未归类的记录", en: "no unclassified records") : advice(queue.count)
        try Console.report(UnclassifiedDocument(queue), (queue.map(\.text) + [end]).lines())
    }

    private func advice(_ count: Int) -> Message {
        let name = ProgramName.current
        return Message("共 \(count) 条。办理：", en: "\(count) in all; to deal with one: ")
            + Message(
                "\(name) classify <R-…> --as <记录类型> --because <理由> --actor 单位/角色/账号",
                en: "\(name) classify <R-...> --as <kind> --because <reason> --actor unit/role/account")
    }
}
