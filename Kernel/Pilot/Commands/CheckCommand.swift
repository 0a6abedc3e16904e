import ArgumentParser
import Foundation
import Kernel
import KernelConfiguration

/// `check`: is the configuration right? All mistakes in one run, nothing evaluated.
struct CheckCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: "检查：一次指出配置的全部错误，并可运行算例。",
            discussion: "不带文件时检查程序内的配置；带文件时以这些文件替代其 sector: 所指行业的标准。")
    }

    @Argument(help: ArgumentHelp("行业标准的副本（同一行业的各个文件一起写）", valueName: "文件"))
    var files: [String] = []

    @Option(help: ArgumentHelp("算例所在目录", valueName: "目录"))
    var cases: String?

    func execute() throws {
        let checked = Composition.read(County.self, replacing: try replacements())
        for diagnostic in checked.diagnostics { Console.line(diagnostic.description) }
        guard let composition = checked.value else {
            let errors = checked.diagnostics.filter { $0.severity == .error }.count
            Console.line("检查未通过：\(errors) 处错误。未做任何评价。")
            throw ExitCode(1)
        }
        let sectors = composition.standards.map { "\($0.sector)（\($0.title)）" }.joined(separator: "、")
        Console.line("检查通过：\(composition.plan.title)，行业 \(sectors)")
        if let cases { try run(cases, composition) }
    }

    private func run(_ folder: String, _ composition: Composition) throws {
        let report = try CaseRunner(composition: composition).run(folder: folder)
        for failure in report.failures { Console.line(failure.description) }
        Console.line("算例 \(report.count) 个，不符 \(report.failures.count) 处")
        guard report.failures.isEmpty else { throw ExitCode(1) }
    }

    /// The files given, as the standard of the one sector that they name.
    private func replacements() throws -> [SectorID: [ConfigurationText]] {
        guard !files.isEmpty else { return [:] }
        let texts = try files.map { path in
            guard let data = FileManager.default.contents(atPath: path) else { throw Refusal("读不到文件 \(path)") }
            return ConfigurationText(path: path, bytes: Array(data))
        }
        let named = ConfigurationReader.sectorNamed(in: texts)
        let offered = County.sectors.map { $0.id }
        guard let sector = named ?? (offered.count == 1 ? offered.first : nil) else {
            throw Refusal("这些文件没有写明 sector:，不知道是哪个行业的标准")
        }
        return [sector: texts]
    }
}
