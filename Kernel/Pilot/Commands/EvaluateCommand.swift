import ArgumentParser
import Foundation
import Kernel

/// `evaluate`: every subject's grade on a day, as a distribution and, if asked, as documents.
struct EvaluateCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "evaluate",
            Message("评价：算出全部主体在某日的等级，给出分布。", en: "Grade every subject on a day and show the distribution."),
            examples: [
                .verbatim("evaluate --as-of 2026-03-31"),
                Message(
                    "evaluate --as-of 2026-03-31 --out 结果.jsonl", en: "evaluate --as-of 2026-03-31 --out results.jsonl"),
            ])
    }

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var view: ViewOptions

    @Option(
        help: .message(
            Message("线程数；结果与线程数无关", en: "How many threads; the result does not depend on it."),
            value: Message("数", en: "number")))
    var threads = 2

    @Option(
        help: .message(
            Message(
                "把每个主体的评价结果写成 JSON Lines 文件，按代码排列",
                en: "Write every subject's assessment to a JSON Lines file, sorted by code."),
            value: Message("文件", en: "file")))
    var out: String?

    @Flag(help: .message(Message("最后报告用时和内存峰值", en: "Report time and peak memory at the end.")))
    var timings = false

    @OptionGroup var output: OutputOptions

    func execute() throws {
        let measurement = Measurement()
        defer { if timings { Console.complain(measurement.text) } }
        guard (1...64).contains(threads) else {
            throw ValidationError(Message("--threads 应为 1 至 64", en: "--threads must be 1 to 64"))
        }
        let composition = try composition()
        let standard = try composition.standard(view.sector)
        let pipeline = try ledger.open(composition, access: .readOnly)
        let run = BulkEvaluation(
            pipeline: pipeline, standard: standard, day: view.day, knownAt: view.knownAt, threads: threads)
        let documents = try run.documents(counting: ProgressMeter.subjects())
        let status = try pipeline.status(of: standard, on: view.day, knownAt: view.knownAt)
        let grades = GradeDistribution(documents, standard: standard, status: status, asOf: view.day)
        try Console.report(GradesDocument(grades), grades.render())
        if let out { try write(documents, to: out) }
    }

    private func write(_ documents: [EvaluatedSubject], to path: String) throws {
        var bytes: [UInt8] = []
        for document in documents { bytes += document.bytes + [UInt8(ascii: "\n")] }
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw Refusal.unwritable(path)
        }
        try Console.report(
            WrittenDocument(file: path, subjects: documents.count),
            Message("已写入 \(path)（\(documents.count) 个主体）", en: "wrote \(path) (\(documents.count) subjects)"))
    }
}

extension Refusal {
    /// A file that the command was to write.
    static func unwritable(_ path: String) -> Refusal {
        Refusal(
            Message("不能写入 \(path)，请检查目录和权限", en: "cannot write \(path); check the folder and its permissions"))
    }
}
