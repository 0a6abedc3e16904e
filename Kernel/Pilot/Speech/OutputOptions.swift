import ArgumentParser
import Kernel

/// In which language a command speaks; `Speech` has read it already.
struct SpeechOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: .message(
            Message("用哪种语言说明和回答", en: "The language of help, answers and errors."),
            value: Message("语言", en: "language")))
    var language: Language = .chinese
}

extension Language: ExpressibleByArgument {}
