import Kernel
import KernelLedger

/// A command about two subjects: every one asks for the same, and hands it to one task.
protocol LinkingCommand: PilotCommand {
    var link: LinkOptions { get }
    var ledger: LedgerOptions { get }
    var who: ActorOptions { get }
}

extension LinkingCommand {
    func task() throws -> LinkTask {
        LinkTask(options: link, who: who, pipeline: try ledger.open(composition(), access: .readWrite))
    }
}
