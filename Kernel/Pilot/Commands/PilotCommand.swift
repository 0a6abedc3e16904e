import ArgumentParser
import Kernel
import KernelConfiguration
import KernelIntake
import KernelLedger

/// A command of a county's executable. What it refuses is printed in words, and the exit status is 1.
protocol PilotCommand: ParsableCommand {
    associatedtype County: CountyPilot
    func execute() throws
}

extension PilotCommand {
    func run() throws {
        do {
            try execute()
        } catch let exit as ExitCode {
            throw exit
        } catch let usage as ValidationError {
            throw usage
        } catch {
            Console.complain(describe(error))
            throw ExitCode(1)
        }
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
