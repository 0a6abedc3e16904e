import ArgumentParser
import Kernel

/// In which language a command speaks, and whether to people or to programs; `Speech` has read both already.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: .message(
            Message("用哪种语言说明和回答", en: "The language of help, answers and errors."),
            value: Message("语言", en: "language")))
    var language: Language = .chinese

    @Flag(
        help: .message(
            Message("标准输出只写 JSON，一份报告一行，见 schema", en: "Write JSON only, a line for each report; see schema.")))
    var json = false
}

extension Language: ExpressibleByArgument {}
