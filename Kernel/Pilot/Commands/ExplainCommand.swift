import ArgumentParser
import Kernel
import KernelPublication

/// `explain`: why a subject has its grade, line by line, on one screen.
struct ExplainCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "explain",
            Message(
                "说明：一个主体为什么是这个等级，逐条列明记录和依据。",
                en: "Say why a subject has its grade, line by line, with records and articles."),
            examples: [
                .verbatim("explain 91441303MA4YYY900K"), .verbatim("explain 91441303MA4YYY900K --as-of 2025-12-31"),
            ])
    }

    @Argument(
        help: .message(
            Message(
                "统一社会信用代码、曾用代码，或名称的一部分", en: "A unified social credit code, a former code, or a part of a name."),
            value: Message("主体", en: "subject")))
    var subject: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var view: ViewOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let standard = try composition.standard(view.sector)
        let pipeline = try ledger.open(composition, access: .readOnly)
        let number = try pipeline.subject(matching: subject, asOf: view.day)
        let explanation = try pipeline.explanation(of: number, standard, asOf: view.day, knownAt: view.knownAt)
        try Console.report(ExplanationDocument(explanation), ExplanationText(explanation).render())
    }
}
