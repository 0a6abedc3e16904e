import ArgumentParser
import Kernel
import KernelLedger

/// `backup`: a verified copy of the ledger as it is at one moment.
struct BackupCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: "备份：把台账此刻的样子复制成一份核验过的文件。",
            discussion: """
                有人正在收文时也可以备份。副本核验无误后才有这个文件名；已有的文件不覆盖。
                请把打印的账首另记一处，日后用 audit --head 验证台账没有被截短或改写。
                """)
    }

    @Argument(help: ArgumentHelp("备份写到哪个文件；文件不得已经存在", valueName: "文件"))
    var target: String

    @OptionGroup var ledger: LedgerOptions

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        let copy = try pipeline.ledger.copy(to: target)
        copy.warn()
        Console.line("已备份 \(target)，核验无误，账首 \(copy.head)")
    }
}

extension LedgerCopy {
    /// Says what `rebuild` would cure in a copy; its facts are whole.
    func warn() {
        guard !curable.isEmpty else { return }
        let isOther = curable.contains(.otherLayouts)
        let what = isOther ? "历史是按另一套配置编排的" : "历史有 \(curable.count) 处与事实不符"
        Console.complain("警告: 事实完整；\(what)，写入前请运行 \(ProgramName.current) rebuild")
    }
}
