import ArgumentParser
import Foundation
import Kernel

/// `standard`: the text of a sector's standard, as it is inside the executable.
struct StandardCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "standard", abstract: "标准：打印行业标准原文，或写成可以修改的副本。",
            discussion: "试改：standard <行业> --out 副本，改 副本/*.yaml，再 check 副本/*.yaml")
    }

    @Argument(help: ArgumentHelp("行业", valueName: "行业"))
    var sector: String?

    @Option(help: ArgumentHelp("写到哪个目录", valueName: "目录"))
    var out: String?

    func execute() throws {
        let standard = try composition().standard(sector)
        for text in standard.texts {
            guard let out else {
                Console.line("# \(text.path)")
                Console.text(String(decoding: text.bytes, as: UTF8.self))
                continue
            }
            try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
            let path = "\(out)/\(text.path.split(separator: "/").last ?? "standard.yaml")"
            guard FileManager.default.createFile(atPath: path, contents: Data(text.bytes)) else {
                throw Refusal("不能写入 \(path)，请检查目录和权限")
            }
            Console.line("已写入 \(path)")
        }
    }
}
