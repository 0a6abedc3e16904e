import ArgumentParser
import Foundation
import Kernel
import KernelPublication

/// `standard`: the text of a sector's standard, as it is inside the executable, or its rules in force on a day.
struct StandardCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "standard",
            Message(
                "标准：打印行业标准原文或某日的现行规则，或写成可以修改的副本。",
                en: "Print a sector's standard or its rules on a day, or write a copy of it to change."),
            Message(
                """
                试改：standard <行业> --out 副本，改 副本/*.yaml，再 check 副本/*.yaml
                --on 逐个列出那一天的规则值、起止、依据和出处，区县定值有标记；位置可直接写进 overrides/*.yaml。
                """,
                en: """
                    To try a change: standard <sector> --out copy, change copy/*.yaml, check copy/*.yaml
                    With --on: each constant on the day, from when to when, its clause and where the text has it; \
                    what the county added is marked. A place can be named in overrides/*.yaml as it is.
                    """),
            examples: [
                .verbatim("standard"), .verbatim("standard --on 2026-03-31"),
                Message("standard --out 副本", en: "standard --out copy"),
            ])
    }

    @Argument(help: .message(Message("行业", en: "The sector."), value: Message("行业", en: "sector")))
    var sector: String?

    @Option(help: .message(Message("写到哪个目录", en: "The folder to write to."), value: Message("目录", en: "folder")))
    var out: String?

    @Option(
        name: .customLong("on"),
        help: .message(
            Message("列出这一天的现行规则，不打印原文", en: "List the rules in force on this day instead of the text."),
            value: Message("日", en: "day")))
    var on: Day?

    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let standard = try composition.standard(sector)
        if let on { return try list(standard, composition, on) }
        for text in standard.texts {
            if let out { try write(text, standard, to: out) } else { try show(text, standard) }
        }
    }

    func validate() throws {
        guard on == nil || out == nil else {
            throw ValidationError(Message("--on 和 --out 只能写一个", en: "only one of --on and --out may be written"))
        }
    }

    private func list(_ standard: Standard, _ composition: Composition, _ day: Day) throws {
        let list = RulesInForce(standard, county: composition.plan.title, kinds: composition.national, on: day)
        guard !list.rules.isEmpty else {
            throw Refusal(
                Message("《\(standard.title)》在 \(day) 还没有规则", en: "'\(standard.title)' has no rules yet on \(day)"))
        }
        try Console.report(RulesDocument(list), RulesText(list).render())
    }

    private func show(_ text: ConfigurationText, _ standard: Standard) throws {
        let words = String(decoding: text.bytes, as: UTF8.self)
        try Console.report(
            StandardDocument(standard, path: text.path, text: words), .verbatim("# \(text.path)\n\(words)"))
    }

    private func write(_ text: ConfigurationText, _ standard: Standard, to folder: String) throws {
        let folder = standard.overrides.contains(text) ? "\(folder)/overrides" : folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(text.path.split(separator: "/").last ?? "standard.yaml")"
        guard FileManager.default.createFile(atPath: path, contents: Data(text.bytes)) else {
            throw Refusal.unwritable(path)
        }
        try Console.report(
            StandardDocument(standard, path: text.path, writtenTo: path), Message("已写入 \(path)", en: "wrote \(path)"))
    }
}
