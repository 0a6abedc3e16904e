import Kernel

/// How this process speaks 说话, chosen on its command line: in which language, Chinese unless it says otherwise, and
/// whether to people or to programs.
///
/// It is read before anything is parsed, because the parser itself has something to say.
enum Speech {
    static let language = language(chosenIn: CommandLine.arguments.dropFirst())

    /// Whether `--json` was written, anywhere before the terminator.
    static let isForPrograms = CommandLine.arguments.dropFirst().prefix { $0 != "--" }.contains("--json")

    /// What follows the last `--lang`; an unknown value is left to the parser, which refuses it.
    static func language(chosenIn arguments: some Collection<String>) -> Language {
        let options = Array(arguments.prefix { $0 != "--" })
        let chosen = options.indices.compactMap { place -> Language? in
            let option = options[place]
            if option.hasPrefix("--lang=") { return Language(rawValue: String(option.dropFirst("--lang=".count))) }
            guard option == "--lang", place + 1 < options.count else { return nil }
            return Language(rawValue: options[place + 1])
        }
        return chosen.last ?? .chinese
    }
}

extension Message {
    /// In the language of the process; for what is printed at once.
    var spoken: String { text(Speech.language) }
}
