import Foundation
import Kernel
import KernelDemo
import KernelIntake
import KernelLedger

/// Receives the files of a demonstration in their order, each from the bureau that sends it 演示收文.
struct Demonstration {
    let pipeline: Pipeline
    /// Where the files are written, and below it the rows that were set aside.
    let folder: String
    private(set) var summary = DemoSummary()

    init(pipeline: Pipeline, folder: String) {
        self.pipeline = pipeline
        self.folder = folder
    }

    /// The full receipt of one file.
    enum Answer {
        case records(Receipt, setAside: String?)
        case facts(FactsReceipt, setAside: String?)

        func report() throws {
            switch self {
            case .records(let receipt, let path):
                try Console.report(
                    ReceiptDocument(receipt, setAsidePath: path), ReceiptText(receipt).render(setAsidePath: path))
            case .facts(let receipt, let path):
                try Console.report(
                    FactsReceiptDocument(receipt, setAsidePath: path), receipt.render(setAsidePath: path))
            }
        }
    }

    /// Writes a file, receives it, and gives its full receipt.
    mutating func receive(_ file: DemoFile) throws -> Answer {
        let path = try write(file)
        guard let kind = file.kind else {
            let receipt = try pipeline.receiveFacts(
                .file(path: path), by: file.actor, today: file.receivedOn, language: Speech.language)
            summary.note(file, receipt)
            return .facts(receipt, setAside: try setAside(receipt.setAside, of: receipt.file))
        }
        let receipt = try pipeline.receive(.file(path: path), as: kind, by: file.actor, today: file.receivedOn)
        summary.note(file, receipt)
        return .records(receipt, setAside: try setAside(receipt.setAside, of: receipt.file))
    }

    private var setAsideFolder: String { "\(folder)/set-aside" }

    private func setAside(_ rows: [SetAside], of file: IntakeFile) throws -> String? {
        try file.writeSetAside(rows, into: setAsideFolder, language: Speech.language)
    }

    private func write(_ file: DemoFile) throws -> String {
        let folder = "\(folder)/\(file.folder)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(file.name)"
        guard FileManager.default.createFile(atPath: path, contents: Data(file.bytes)) else {
            throw Refusal(
                Message("不能写入 \(path)，请换一个 --out 目录", en: "cannot write \(path); take another folder with --out"))
        }
        return path
    }
}
