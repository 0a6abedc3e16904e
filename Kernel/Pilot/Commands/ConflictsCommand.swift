import ArgumentParser
import Kernel
import KernelLedger

/// `conflicts`: the records that several units report with different content.
struct ConflictsCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "conflicts", abstract: "矛盾：列出多个单位报送而内容不一致的记录。")
    }

    @OptionGroup var ledger: LedgerOptions

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        let conflicts = try pipeline.ledger.conflicts()
        for conflict in conflicts { Console.line(ConflictText(conflict).line) }
        Console.line(conflicts.isEmpty ? "没有互相矛盾的报送" : "共 \(conflicts.count) 条，由报送单位更正（correct）或撤回（withdraw）")
    }
}
