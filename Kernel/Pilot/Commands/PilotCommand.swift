import ArgumentParser
import Kernel
import KernelConfiguration
import KernelEvaluation
import KernelIntake
import KernelLedger

/// A command of a county's executable. What it refuses is printed in words, and the exit status is 1.
///
/// It reports by `Console.report`, which asks for the text and for the document.
protocol PilotCommand: ParsableCommand {
    associatedtype County: CountyPilot
    var output: OutputOptions { get }
    func execute() throws
    /// Who acts, as typed; for the log.
    var actorTyped: String? { get }
}

extension PilotCommand {
    func run() throws {
        do {
            try execute()
            log(Message("完成", en: "done"))
        } catch let exit as ExitCode {
            log(Message("查出问题", en: "problems found"))
            throw exit
        } catch let usage as ValidationError {
            throw usage
        } catch {
            Console.refuse(describe(error))
            log(
                error is LedgerProblem
                    ? Message("未办理（台账）", en: "not carried out (ledger)") : Message("未办理", en: "not carried out"))
            throw ExitCode(1)
        }
    }

    /// What stands in the options of the name, so that a new command is logged with its actor unasked.
    var actorTyped: String? {
        Mirror(reflecting: self).children.lazy.compactMap {
            ($0.value as? OptionGroup<ActorOptions>)?.wrappedValue.text
        }
        .first
    }

    private func log(_ outcome: Message) {
        CommandLog.end(Self.configuration.commandName ?? "-", actor: actorTyped, outcome: outcome.spoken)
    }

    /// The composition, or a refusal after every diagnostic was printed.
    func composition() throws -> Composition {
        let checked = Composition.read(County.self)
        guard let value = checked.value else {
            for diagnostic in checked.diagnostics { Console.complain(diagnostic.text) }
            let name = ProgramName.current
            throw Refusal(
                Message(
                    "配置有误，未做任何评价；请先运行 \(name) check",
                    en: "the configuration is wrong, nothing was evaluated; first run \(name) check"))
        }
        return value
    }

    private func describe(_ error: any Error) -> Diagnostic {
        switch error {
        case let refusal as Refusal: Diagnostic(.error, at: nil, refusal.message)
        case let problem as LedgerProblem: Diagnostic(.error, at: nil, problem.message)
        case let refusal as IntakeRefusal: refusal.diagnostic
        case let problem as RulebookProblem: Diagnostic(.error, at: nil, problem.message)
        case let diagnostic as Diagnostic: diagnostic
        default: Diagnostic(.error, at: nil, .verbatim(String(describing: error)))
        }
    }
}
