import ArgumentParser
import Foundation
import Kernel
import KernelConfiguration

/// `check`: is the configuration right? All mistakes in one run, nothing evaluated.
struct CheckCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "check",
            Message(
                "检查：一次指出配置的全部错误，并可运行算例。",
                en: "Report all mistakes of the configuration at once; can run worked cases."),
            Message(
                "不带文件时检查程序内的配置；带文件或目录时以它们替代其 sector: 所指行业的标准，有 override: 的替代区县对该行业的定值，并运行旁边 Cases 里的算例。",
                en: """
                    Without files, the configuration inside the program is checked; with files or a folder, these \
                    stand in for the standard of the sector that they name by sector:, those with override: for what the \
                    county adds to it, and the worked cases in the folder Cases beside them are run.
                    """),
            examples: [
                Message("check 副本/*.yaml", en: "check copy/*.yaml"),
                Message("check <行业目录>", en: "check <folder of a sector>"),
                Message("check --cases <算例目录>", en: "check --cases <folder of cases>"),
                Message("check --cases <算例目录> --describe", en: "check --cases <folder of cases> --describe"),
                Message("check --cases <算例目录> --mutate", en: "check --cases <folder of cases> --mutate"),
                Message("check 副本/*.yaml --sarif 问题.sarif", en: "check copy/*.yaml --sarif problems.sarif"),
            ])
    }

    @Argument(
        help: .message(
            Message(
                "行业标准的副本（同一行业的各个文件一起写），或其目录",
                en: "A copy of a sector's standard, all its files together, or its folder."),
            value: Message("文件", en: "file")))
    var files: [String] = []

    @Option(
        help: .message(Message("算例所在目录", en: "The folder of the worked cases."), value: Message("目录", en: "folder")))
    var cases: String?

    @Flag(help: .message(Message("把算例印成说明，不运行", en: "Print the cases as documentation instead of running them.")))
    var describe = false

    @Flag(
        help: .message(
            Message(
                "逐处改动标准，列出没有算例发现的改动",
                en: "Change the standard in one place after the other and list what no case notices.")))
    var mutate = false

    @Option(
        help: .message(
            Message("改动最多试多少秒", en: "For how many seconds at most changes are tried."),
            value: Message("秒", en: "seconds")))
    var within = 600

    @Option(
        help: .message(
            Message(
                "另把全部问题写成 SARIF 文件，供编辑器和流水线显示",
                en: "Write all problems to a SARIF file as well, for editors and build servers."),
            value: Message("文件", en: "file")))
    var sarif: String?

    @OptionGroup var output: OutputOptions

    func execute() throws {
        let place = try CheckPlace(files, cases: cases)
        let given = try GivenTexts(place.files, offered: County.sectors.map { $0.id })
        let checked = Composition.read(
            County.self, replacing: given.standards, overrides: given.overrides(insteadOf: County.overrides))
        let proofs = checked.value?.standards.map(StandardProof.init) ?? []
        try Console.report(
            CheckDocument(checked, proving: proofs),
            (checked.diagnostics.map(\.text) + [verdict(checked)] + proofs.flatMap { ProofText(proof: $0).lines })
                .lines())
        try writeSarif(checked.diagnostics)
        guard let composition = checked.value else { throw ExitCode(1) }
        let runner = CaseRunner(composition: composition, sector: given.standards.keys.first)
        if let folder = place.cases { return try run(folder, runner, after: checked.diagnostics) }
        guard !describe, !mutate else {
            throw Refusal(
                Message("没有算例：请用 --cases 写明目录", en: "there are no worked cases; name their folder with --cases"))
        }
    }

    private func verdict(_ checked: Checked<Composition>) -> Message {
        guard let composition = checked.value else {
            let errors = checked.diagnostics.count { $0.severity == .error }
            return Message("检查未通过：\(errors) 处错误。未做任何评价。", en: "check failed: \(errors) errors; nothing was evaluated")
        }
        let sectors = Message.list(
            composition.standards.map { Message("\($0.sector)（\($0.title)）", en: "\($0.sector) (\($0.title))") })
        let title = composition.plan.title
        return Message("检查通过：\(title)，行业 \(sectors)", en: "check passed: \(title), sectors \(sectors)")
    }

    /// Every problem that the run has found, in the language in which it speaks.
    private func writeSarif(_ diagnostics: [Diagnostic]) throws {
        guard let sarif else { return }
        let log = SarifLog(diagnostics, program: ProgramName.current, language: Speech.language)
        guard FileManager.default.createFile(atPath: sarif, contents: Data(try CanonicalJSON.lines(log) + [0x0A]))
        else {
            throw Refusal.unwritable(sarif)
        }
    }

    private func run(_ folder: String, _ runner: CaseRunner, after found: [Diagnostic]) throws {
        let suite = try runner.load(folder: folder)
        guard !describe else { return try describe(suite, runner) }
        let bench = try CaseBench(suite.cases, runner)
        let report = try CaseReport(suite, bench)
        try Console.report(CasesDocument(report), report.text)
        try writeSarif(found + report.failures)
        guard report.failures.isEmpty else { throw ExitCode(1) }
        if mutate { try mutate(bench, suite) }
    }

    private func describe(_ suite: CaseSuite, _ runner: CaseRunner) throws {
        let (standard, kinds) = (try runner.standard(), runner.composition.kinds)
        try Console.report(
            CasePagesDocument(suite, standard, kinds: kinds),
            suite.diagnostics.map { $0.text + .verbatim("\n") }.joined()
                + CasesText(suite: suite, standard: standard, kinds: kinds).text)
        guard suite.diagnostics.isEmpty else { throw ExitCode(1) }
    }

    private func mutate(_ bench: CaseBench, _ suite: CaseSuite) throws {
        let run = MutationRun(bench, limit: .seconds(within))
        let counting = ProgressMeter.mutants(of: run.count)
        let start = ContinuousClock.now
        let report = run.report(excuses: suite.excuses, counting: counting)
        let seconds = (ContinuousClock.now - start).components.seconds
        try Console.report(
            MutantsDocument(report), report.text + Message("，用时 \(seconds) 秒", en: ", \(seconds) seconds"))
        guard report.isStrong else { throw ExitCode(1) }
    }
}
