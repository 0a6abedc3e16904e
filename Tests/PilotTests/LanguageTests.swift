import Foundation
import Kernel
import KernelTesting
import Testing

@testable import Pilot

/// What people read exists in both languages: in the sources, in the help, and in what the commands print.
@Suite struct LanguageTests {
    private let root = Checkout.root(of: #filePath)

    /// Files and folders that hold data and no messages: what is read, and what is invented.
    private static let dataFiles = [
        "Kernel/Core/Identity/Folding.swift", "Kernel/Configuration/Kinds/PrivateMatter.swift",
        "Kernel/Intake/Layout/SetAsideColumns.swift", "Kernel/Intake/Values/DayCell.swift",
        "Kernel/Intake/Values/DayScanner.swift", "Kernel/Intake/Values/TextCell.swift",
        "Kernel/Ledger/Storage/Schema.swift",
        "Kernel/Pilot/Facts/FactsTable.swift",
        "Kernel/Demo/", "Kernel/Testing/",
    ]

    /// What stands in records that the kernel makes itself, and the title of a kind that is never shown.
    private static let dataWords: Set = ["收文员", "算例", "算例企业", "算例街道", "未归类记录"]

    @Test func `Every literal in Chinese stands beside its English`() throws {
        var messages = 0
        var unused = Set(LanguageTests.dataFiles)
        for path in sources() {
            let rule = MessageRule(
                try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8), data: LanguageTests.dataWords)
            messages += rule.messages
            if let entry = LanguageTests.dataFiles.first(where: { path.hasPrefix($0) }) {
                if !rule.violations.isEmpty { unused.remove(entry) }
                continue
            }
            for violation in rule.violations { Issue.record("\(path):\(violation.line): \(violation.text)") }
        }
        #expect(messages >= 500)
        #expect(unused.isEmpty, "no data in \(unused)")
    }

    private func sources() -> [String] {
        ["Kernel", "Plugins", "config"].flatMap { folder in
            let all = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
            return all.filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
        }
    }

    @Test func `The scanner finds what breaks the rule, and nothing else`() {
        let good = #"""
            // "注释" /* "一" */
            let a = Message("第 \(line) 行：\(x.map { Message("“\($0)”", en: "'\($0)'") } ?? .none)", en: "line \(line)")
            let b = Message("""
                多行 "引号"
                """, en: """
                several lines
                """)
            let c = Message("一" + "二", en: "one" + "two"), d = /"三"/, e = #"raw "text" \(a)"#
            """#
        #expect(MessageRule(good).violations.isEmpty)
        #expect(MessageRule(good).messages == 4)
        let bad = [
            #""中文""#, #"Message.verbatim("中文")"#, #"Message("\(a ? "是" : "no")", en: "yes")"#,
            #"Message("是", en: "是")"#, #"Message("是", en: "yes，")"#, #"f("是", en: "yes")"#, #"Message("是", no: "yes")"#,
            ##"#"中文 "引号" \#("是")"#"##, #"Message("一", en: "one" + "“two”")"#,
        ]
        for source in bad { #expect(!MessageRule(source).violations.isEmpty, "\(source)") }
    }

    @Test func `The last --lang before the terminator chooses, and Chinese is spoken without one`() {
        #expect(Speech.language(chosenIn: ["explain", "x"]) == .chinese)
        #expect(Speech.language(chosenIn: ["explain", "x", "--lang", "en"]) == .english)
        #expect(Speech.language(chosenIn: ["--lang=en", "explain", "x"]) == .english)
        #expect(Speech.language(chosenIn: ["--lang", "en", "explain", "--lang=zh"]) == .chinese)
        #expect(Speech.language(chosenIn: ["--lang", "fr"]) == .chinese)
        #expect(Speech.language(chosenIn: ["explain", "--", "--lang", "en"]) == .chinese)
        #expect(Speech.language(chosenIn: ["explain", "--lang"]) == .chinese)
    }

    @Test(arguments: [
        ("Error: Unknown option '--actr'. Did you mean '--actor'?", "错误: 没有选项 --actr，是否为 --actor？"),
        ("Error: Missing expected argument '<文件> ...'", "错误: 缺少 <文件> ..."),
        ("Error: 2 unexpected arguments: 'x', 'y'", "错误: 多余的参数 2 个：'x', 'y'"),
        (
            "Error: The value 'fr' is invalid for '--lang <语言>'. Please provide one of 'zh' and 'en'.",
            "错误: “fr”不能作 --lang <语言> 的值；可用：zh、en"
        ),
        ("  -h, --help              Show help information.", "  -h, --help              显示说明"),
        ("  --out <目录>            写到哪个目录 (default: demo)", "  --out <目录>            写到哪个目录（默认 demo）"),
        ("USAGE: dayawan [--lang <语言>] <subcommand>", "用法：dayawan [--lang <语言>] <命令>"),
        ("What the parser never said", "What the parser never said"),
    ])
    func `The parser's words are said in Chinese`(english: String, chinese: String) {
        #expect(ParserWords.chinese(english) == chinese)
    }
}
