import ArgumentParser
import Foundation
import Kernel

/// `evaluate`: every subject's grade on a day, as a distribution and, if asked, as documents.
struct EvaluateCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "evaluate", abstract: "评价：算出全部主体在某日的等级，给出分布。")
    }

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var view: ViewOptions

    @Option(help: ArgumentHelp("线程数；结果与线程数无关", valueName: "数"))
    var threads = 2

    @Option(help: ArgumentHelp("把每个主体的评价结果写成 JSON Lines 文件，按代码排列", valueName: "文件"))
    var out: String?

    @Flag(help: "最后报告用时和内存峰值")
    var timings = false

    func execute() throws {
        let measurement = Measurement()
        defer { if timings { Console.complain(measurement.text) } }
        guard (1...64).contains(threads) else { throw ValidationError("--threads 应为 1 至 64") }
        let composition = try composition()
        let standard = try composition.standard(view.sector)
        let pipeline = try ledger.open(composition, access: .readOnly)
        let run = BulkEvaluation(
            pipeline: pipeline, standard: standard, day: view.day, knownAt: view.knownAt, threads: threads)
        let documents = try run.documents()
        Console.text(GradeDistribution(documents, standard: standard, asOf: view.day).render())
        if let out { try write(documents, to: out) }
    }

    private func write(_ documents: [EvaluatedSubject], to path: String) throws {
        var bytes: [UInt8] = []
        for document in documents { bytes += document.bytes + [UInt8(ascii: "\n")] }
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw Refusal("不能写入 \(path)，请检查目录和权限")
        }
        Console.line("已写入 \(path)（\(documents.count) 个主体）")
    }
}
