import ArgumentParser
import Kernel
import KernelLedger

/// `conflicts`: the records that several units report with different content.
struct ConflictsCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "conflicts",
            Message("矛盾：列出多个单位报送而内容不一致的记录。", en: "List the records that several units report differently."),
            examples: [.verbatim("conflicts")])
    }

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        let conflicts = try pipeline.ledger.conflicts()
        let end =
            conflicts.isEmpty
            ? Message("没有互相矛盾的报送", en: "no reports contradict each other")
            : Message(
                "共 \(conflicts.count) 条，由报送单位更正（correct）或撤回（withdraw）",
                en: "\(conflicts.count) in all, for the reporting units to correct or to withdraw")
        try Console.report(
            ConflictsDocument(conflicts), (conflicts.map { ConflictText($0).line } + [end]).lines())
    }
}
