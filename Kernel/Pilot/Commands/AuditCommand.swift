import ArgumentParser
import Kernel
import KernelLedger

/// `audit`: is the ledger consistent, and does everything derived equal a rebuild?
struct AuditCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "audit",
            Message(
                "核账：验证事实链，并与由事实重建的历史逐一比对。",
                en: "Verify the chain of facts, and compare every history with one rebuilt from the facts."),
            examples: [
                .verbatim("audit"),
                Message("audit --head <以前记下的账首>", en: "audit --head <a head noted earlier>"),
            ])
    }

    @Option(
        name: .customLong("head"),
        help: .message(
            Message(
                "以前记下的账首，见回执和备份；验证台账是否延续它",
                en: "A head noted earlier, from a receipt or a backup; the ledger must continue it."),
            value: Message("n:摘要", en: "n:digest")))
    var head: Head?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        let report = try AuditReport(pipeline.ledger, to: head)
        try Console.report(AuditDocument(report), report.text)
        guard report.isPassed else { throw ExitCode(1) }
    }
}

/// `rebuild`: everything derived, made anew from the facts.
struct RebuildCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "rebuild",
            Message(
                "重建：由事实重新生成全部历史；事实一字不动。",
                en: "Make every history anew from the facts; the facts stay as they are."),
            examples: [.verbatim("rebuild")])
    }

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let pipeline = try ledger.open(composition, access: .readWrite)
        let report = try pipeline.ledger.rebuild()
        let head = try pipeline.ledger.head()
        try Console.report(
            RebuildDocument(subjects: report.subjects, head: head),
            Message(
                "已重建 \(report.subjects) 个主体的历史，账首 \(head)",
                en: "rebuilt the histories of \(report.subjects) subjects, head \(head)"))
    }
}
