import ArgumentParser
import Kernel
import KernelLedger
import KernelPublication

/// `publish`: the pages for officers and for everybody, each folder rebuilt whole.
struct PublishCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "publish",
            Message(
                "发布页面：写出内部查看（review）和公开（public）两个目录。",
                en: "Write the pages for officers (review) and for everybody (public)."),
            Message(
                """
                review/ 只有所有者可读，含全部主体、待办和未公开清单；public/ 只含已发布、面向社会的标准的正式认定，和公示期内的记录。
                public/ 总是按发布当日（--today）判断，不按更早的评价日。标准还是样例时，public/ 只有一页，说明未公开的原因。每页页脚的摘要可用 verify 核对。
                """,
                en: """
                    review/ is for its owner alone: every subject, the queues, and what was left out; public/ holds only \
                    final decisions of adopted standards with a public audience, and records within their publicity, judged on the day of publishing (--today) \
                    and on no day before. While \
                    a standard is a draft, public/ has one page that says so. The foot of each page can be checked by verify.
                    """),
            examples: [
                Message(
                    "publish --out out --as-of 2026-03-31 --actor 某局/经办人/zhang01",
                    en: "publish --out out --as-of 2026-03-31 --actor bureau/officer/zhang01")
            ])
    }

    @Option(help: .message(Message("写到哪个目录", en: "The folder to write to."), value: Message("目录", en: "folder")))
    var out: String

    @Option(
        name: .customLong("set-aside"),
        help: .message(
            Message("暂存文件所在目录，列入待办", en: "The folder with set-aside files, to be listed among the queues."),
            value: Message("目录", en: "folder")))
    var setAside: String?

    @OptionGroup var evaluation: EvaluationDayOption
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let pipeline = try ledger.open(composition, access: .readOnly)
        let publishing = Publishing(
            pipeline: pipeline, day: evaluation.asOf ?? who.day, today: who.day, setAside: setAside,
            language: Speech.language)
        let report = try publishing.write(to: out, by: who.actor, at: Clock.timestamp())
        try Console.report(PublishDocument(report), report.text)
    }
}
