import ArgumentParser
import Foundation
import Kernel

/// `standard`: the text of a sector's standard, as it is inside the executable.
struct StandardCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "standard",
            Message("标准：打印行业标准原文，或写成可以修改的副本。", en: "Print a sector's standard, or write a copy of it to change."),
            Message(
                "试改：standard <行业> --out 副本，改 副本/*.yaml，再 check 副本/*.yaml",
                en: "To try a change: standard <sector> --out copy, change copy/*.yaml, check copy/*.yaml"),
            examples: [.verbatim("standard"), Message("standard --out 副本", en: "standard --out copy")])
    }

    @Argument(help: .message(Message("行业", en: "The sector."), value: Message("行业", en: "sector")))
    var sector: String?

    @Option(help: .message(Message("写到哪个目录", en: "The folder to write to."), value: Message("目录", en: "folder")))
    var out: String?

    @OptionGroup var output: OutputOptions

    func execute() throws {
        let standard = try composition().standard(sector)
        for text in standard.texts {
            if let out { try write(text, standard, to: out) } else { try show(text, standard) }
        }
    }

    private func show(_ text: ConfigurationText, _ standard: Standard) throws {
        let words = String(decoding: text.bytes, as: UTF8.self)
        try Console.report(
            StandardDocument(standard, path: text.path, text: words), .verbatim("# \(text.path)\n\(words)"))
    }

    private func write(_ text: ConfigurationText, _ standard: Standard, to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(text.path.split(separator: "/").last ?? "standard.yaml")"
        guard FileManager.default.createFile(atPath: path, contents: Data(text.bytes)) else {
            throw Refusal.unwritable(path)
        }
        try Console.report(
            StandardDocument(standard, path: text.path, writtenTo: path), Message("已写入 \(path)", en: "wrote \(path)"))
    }
}
