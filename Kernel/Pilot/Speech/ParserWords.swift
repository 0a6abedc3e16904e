import Foundation
import Kernel

/// What the argument parser says of its own accord 解析器用语, which it says in English only.
///
/// Each entry holds the parser's wording (1.8.2) as its English and ours as its Chinese; `{}` stands for any text. What
/// no entry knows is left as it is.
enum ParserWords {
    /// The parser's text in the language of the process.
    static func spoken(_ text: String) -> String {
        Speech.language == .chinese ? chinese(text) : text
    }

    static func chinese(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    private static func line(_ text: String) -> String {
        for opening in openings where text.hasPrefix(opening.english) {
            return opening.chinese + line(String(text.dropFirst(opening.english.count)))
        }
        for sentence in sentences {
            guard let parts = parts(of: text, in: sentence.english) else { continue }
            return filled(sentence.chinese, with: parts)
        }
        return text
    }

    /// What stands in the place of each `{}` of a pattern; nil where a text is not of this form.
    private static func parts(of text: String, in pattern: String) -> [String]? {
        var pieces = pattern.components(separatedBy: "{}")
        let last = pieces.removeLast()
        guard let first = pieces.first else { return text == last ? [] : nil }
        guard text.hasPrefix(first), text.count >= first.count + last.count, text.hasSuffix(last) else { return nil }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        var parts: [String] = []
        for piece in pieces.dropFirst() {
            guard let found = rest.firstRange(of: piece) else { return nil }
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }

    private static func filled(_ pattern: String, with parts: [String]) -> String {
        let pieces = pattern.components(separatedBy: "{}")
        return zip(pieces, parts + [""]).map { $0 + $1 }.joined()
    }

    // MARK: The words

    /// How a line begins; the rest of it is read again.
    private static let openings = [
        Message("", en: "OVERVIEW: "), Message("用法：", en: "USAGE: "), Message("用法：", en: "Usage: "),
        Message("错误: ", en: "Error: "), Message("说明：", en: "Help:  "), Message("   或者：", en: "   or: "),
    ]

    private static let sentences = headings + usages + mistakes + shells + endings

    private static let headings = [
        Message("参数：", en: "ARGUMENTS:"), Message("选项：", en: "OPTIONS:"), Message("命令：", en: "SUBCOMMANDS:"),
        Message("  每条命令的说明：{} <命令>", en: "  See '{} <subcommand>' for detailed help."),
        Message("  详见 {}", en: "  See '{}' for more information."),
        Message("显示一条命令的说明。", en: "Show subcommand help information."),
        Message("  <命令>", en: "  <subcommands>"),
    ]

    private static let usages = [
        Message("{} <命令>", en: "{} <subcommand>"), Message("{} [<命令> ...]", en: "{} [<subcommands> ...]"),
        Message("{} [<选项>] {}", en: "{} [<options>] {}"), Message("{} <选项>", en: "{} <options>"),
    ]

    private static let mistakes = [
        Message("缺少 {}", en: "Missing expected argument '{}'"),
        Message("须写其中一项：'{}'", en: "Missing one of: '{}'"),
        Message("没有选项 {}，是否为 {}？", en: "Unknown option '{}'. Did you mean '{}'?"),
        Message("没有选项 {}", en: "Unknown option '{}'"),
        Message("没有写 {} 的值（在 {} 里）", en: "Missing value for '{}' in '{}'"),
        Message("没有写 {} 的值", en: "Missing value for '{}'"),
        Message("选项 {} 不带值，却写了“{}”", en: "The option '{}' does not take any value, but '{}' was specified."),
        Message("多余的参数“{}”", en: "Unexpected argument '{}'"),
        Message("多余的参数 {} 个：'{}'", en: "{} unexpected arguments: '{}'"),
        Message("{} 与此前的 {} 矛盾", en: "Value to be set with flag {} had already been set with flag {}"),
        Message(
            "“{}”不能作 {} 的值；可用：{}、{}",
            en: "The value '{}' is invalid for '{}'. Please provide one of '{}' and '{}'."),
        Message("“{}”不能作 {} 的值；可用：{}", en: "The value '{}' is invalid for '{}'. Please provide one of {}."),
        Message("“{}”不能作 {} 的值：{}", en: "The value '{}' is invalid for '{}': {}"),
        Message("“{}”不能作 {} 的值", en: "The value '{}' is invalid for '{}'"),
        Message("不是选项的写法：{}", en: "Invalid option: {}"),
        Message("缺少命令", en: "Missing required subcommand."),
    ]

    private static let shells = [
        Message("认不出所用的 shell", en: "Can't autodetect a supported shell."),
        Message("不能为 {} 生成补全脚本", en: "Can't generate completion scripts for '{}'."),
        Message(
            "请写 --generate-completion-script=<shell>，可用：",
            en: "Please use --generate-completion-script=<shell> with one of:"),
    ]

    private static let endings = [
        Message("{}显示说明", en: "{}Show help information."),
        Message("{}（可用：{}；默认 {}）", en: "{} (values: {}; default: {})"),
        Message("{}（可用：{}）", en: "{} (values: {})"), Message("{}（默认 {}）", en: "{} (default: {})"),
    ]
}
