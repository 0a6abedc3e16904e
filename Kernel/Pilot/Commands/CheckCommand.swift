import ArgumentParser
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
                "不带文件时检查程序内的配置；带文件时以这些文件替代其 sector: 所指行业的标准，有 override: 的替代区县对该行业的定值。",
                en: """
                    Without files, the configuration inside the program is checked; with files, these \
                    stand in for the standard of the sector that they name by sector:, and those with \
                    override: for what the county adds to it.
                    """),
            examples: [
                Message("check 副本/*.yaml", en: "check copy/*.yaml"),
                Message("check --cases <算例目录>", en: "check --cases <folder of cases>"),
            ])
    }

    @Argument(
        help: .message(
            Message("行业标准的副本（同一行业的各个文件一起写）", en: "A copy of a sector's standard; name all its files together."),
            value: Message("文件", en: "file")))
    var files: [String] = []

    @Option(
        help: .message(Message("算例所在目录", en: "The folder of the worked cases."), value: Message("目录", en: "folder")))
    var cases: String?

    @OptionGroup var output: OutputOptions

    func execute() throws {
        let given = try GivenTexts(files, offered: County.sectors.map { $0.id })
        let checked = Composition.read(
            County.self, replacing: given.standards, overrides: given.overrides(insteadOf: County.overrides))
        try Console.report(
            CheckDocument(checked), (checked.diagnostics.map(\.text) + [verdict(checked)]).lines())
        guard let composition = checked.value else { throw ExitCode(1) }
        if let cases { try run(cases, composition) }
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

    private func run(_ folder: String, _ composition: Composition) throws {
        let report = try CaseRunner(composition: composition).run(folder: folder)
        let count = Message(
            "算例 \(report.count) 个，不符 \(report.failures.count) 处",
            en: "worked cases: \(report.count), differences: \(report.failures.count)")
        try Console.report(CasesDocument(report), (report.failures.map(\.text) + [count]).lines())
        guard report.failures.isEmpty else { throw ExitCode(1) }
    }
}
