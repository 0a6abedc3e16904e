import ArgumentParser
import Kernel
import KernelConfiguration
import KernelIntake
import KernelLedger

/// A command of a county's executable. What it refuses is printed in words, and the exit status is 1.
protocol PilotCommand: ParsableCommand {
    associatedtype County: CountyPilot
    func execute() throws
    /// Who acts, as typed; for the log.
    var actorTyped: String? { get }
}

extension PilotCommand {
    func run() throws {
        do {
            try execute()
            log("完成")
        } catch let exit as ExitCode {
            log("查出问题")
            throw exit
        } catch let usage as ValidationError {
            throw usage
        } catch {
            Console.complain(describe(error))
            log(error is LedgerProblem ? "未办理（台账）" : "未办理")
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

    private func log(_ outcome: String) {
        CommandLog.end(Self.configuration.commandName ?? "-", actor: actorTyped, outcome: outcome)
    }

    /// The composition, or a refusal after every diagnostic was printed.
    func composition() throws -> Composition {
        let checked = Composition.read(County.self)
        guard let value = checked.value else {
            for diagnostic in checked.diagnostics { Console.complain(diagnostic.description) }
            throw Refusal("配置有误，未做任何评价；请先运行 \(ProgramName.current) check")
        }
        return value
    }

    private func describe(_ error: any Error) -> String {
        switch error {
        case let refusal as Refusal: "错误: \(refusal)"
        case let problem as LedgerProblem: "错误: \(problem.message)"
        case let refusal as IntakeRefusal: refusal.diagnostic.description
        case let diagnostic as Diagnostic: diagnostic.description
        default: "错误: \(error)"
        }
    }
}
