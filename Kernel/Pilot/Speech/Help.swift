import ArgumentParser
import Kernel

extension ArgumentHelp {
    /// Help in the language of the process; `value` names what is to be written after the option.
    static func message(_ abstract: Message, value: Message? = nil) -> ArgumentHelp {
        ArgumentHelp(abstract.spoken, valueName: value?.spoken)
    }
}

extension CommandConfiguration {
    /// A command with its help in the language of the process.
    ///
    /// - Parameter examples: command lines without the program's name.
    init(
        _ name: String, _ abstract: Message, _ discussion: Message = .none, examples: [Message],
        subcommands: [any ParsableCommand.Type] = []
    ) {
        let lines = examples.map { .verbatim("\n  \(ProgramName.current) ") + $0 }
        let shown = Message("例如：", en: "Examples:") + lines.joined()
        let parts = [discussion, shown].filter { !$0.isEmpty }
        self.init(
            commandName: name, abstract: abstract.spoken, discussion: parts.joined(.verbatim("\n\n")).spoken,
            subcommands: subcommands)
    }
}

extension ValidationError {
    /// Wrong usage, in the language of the process.
    init(_ message: Message) {
        self.init(message.spoken)
    }
}
