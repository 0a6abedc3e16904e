import ArgumentParser
import Kernel
import KernelLedger

/// `backup`: a verified copy of the ledger as it is at one moment.
struct BackupCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "backup",
            Message(
                "备份：把台账此刻的样子复制成一份核验过的文件。",
                en: "Copy the ledger, as it is at this moment, to a verified file."),
            Message(
                """
                有人正在收文时也可以备份。副本核验无误后才有这个文件名；已有的文件不覆盖。
                请把打印的账首另记一处，日后用 audit --head 验证台账没有被截短或改写。
                """,
                en: """
                    A backup can be made while somebody receives files. The copy gets its name once \
                    it is verified; no file is written over.
                    Note the head that is printed in another place: later, audit --head verifies by it \
                    that the ledger was not cut short or rewritten.
                    """),
            examples: [Message("backup 备份/今日.ledger", en: "backup backups/today.ledger")])
    }

    @Argument(
        help: .message(
            Message("备份写到哪个文件；文件不得已经存在", en: "The file to write; it must not exist yet."),
            value: Message("文件", en: "file")))
    var target: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        let copy = try pipeline.ledger.copy(to: target)
        copy.warn()
        try Console.report(
            BackupDocument(copy, file: target),
            Message("已备份 \(target)，核验无误，账首 \(copy.head)", en: "backed up to \(target) and verified, head \(copy.head)"))
    }
}

extension LedgerCopy {
    /// Says what `rebuild` would cure in a copy; its facts are whole.
    func warn() {
        guard !curable.isEmpty else { return }
        let what =
            curable.contains(.otherLayouts)
            ? Message("历史是按另一套配置编排的", en: "the histories were laid out for another configuration")
            : Message(
                "历史有 \(curable.count) 处与事实不符", en: "the histories differ from the facts in \(curable.count) places")
        let name = ProgramName.current
        Console.complain(
            Message(
                "警告: 事实完整；\(what)，写入前请运行 \(name) rebuild",
                en: "warning: the facts are whole; \(what); run \(name) rebuild before writing"))
    }
}
