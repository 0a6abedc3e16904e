import ArgumentParser
import Kernel
import KernelPublication

/// `explain`: why a subject has its grade, line by line, on one screen.
struct ExplainCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "explain", abstract: "说明：一个主体为什么是这个等级，逐条列明记录和依据。")
    }

    @Argument(help: ArgumentHelp("统一社会信用代码、曾用代码，或名称的一部分", valueName: "主体"))
    var subject: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var view: ViewOptions

    func execute() throws {
        let composition = try composition()
        let standard = try composition.standard(view.sector)
        let pipeline = try ledger.open(composition, access: .readOnly)
        let number = try pipeline.subject(matching: subject, asOf: view.day)
        let explanation = try pipeline.explanation(of: number, standard, asOf: view.day, knownAt: view.knownAt)
        Console.text(ExplanationText(explanation).render())
    }
}
