import Kernel
import Testing

@testable import KernelConfiguration

@Suite struct NodeTests {
    @Test("Nodes know where they begin and end, in lines and characters from 1")
    func places() throws {
        let root = try #require(compose("名称: 甲乙\n列表:\n  - {a: \"x\", 丙: 3}\n").node)
        guard case .mapping(let pairs) = root.content, case .sequence(let list) = pairs[1].value.content,
            case .mapping(let inner) = list[0].content
        else { return #expect(Bool(false), "another shape") }
        #expect(pairs.map(\.name) == ["名称", "列表"])
        #expect(pairs[0].value.start == Location(file: "a.yaml", line: 1, column: 5))
        #expect(pairs[0].value.end == Location(file: "a.yaml", line: 1, column: 7))
        #expect(inner[1].key.start == Location(file: "a.yaml", line: 3, column: 14))
        #expect(list[0].end == Location(file: "a.yaml", line: 3, column: 19))
    }

    @Test("A quoted scalar is known from a plain one")
    func quotes() throws {
        let root = try #require(compose("[a, 'a', \"a\"]").node)
        guard case .sequence(let list) = root.content else { return #expect(Bool(false), "another shape") }
        let quoted = list.map { node in
            if case .scalar("a", let isQuoted) = node.content { isQuoted } else { nil as Bool? }
        }
        #expect(quoted == [false, true, true])
    }

    @Test(
        "What the language does not have is refused at its place",
        arguments: [
            ("a: *b\n", "1:4", "不支持别名"),
            ("a: &b 1\n", "1:4", "不支持锚点"),
            ("a: !!str 1\n", "1:4", "不支持类型标记"),
            ("a: 1\n---\nb: 2\n", "2:1", "第二个"),
            ("a: 1\n甲: 2\na: 3\n", "3:1", "第一个在 a.yaml:1:1"),
            ("a:\n\tb: 1\n", "2:1", "制表符"),
            ("a: {b: 1\n", "2:1", "YAML 语法错误"),
            ("[a]: 1\n", "1:1", "字段名应为文字"),
            ("", "1:1", "文件是空的"),
            ("# 只有注释\n", "1:1", "没有内容"),
        ])
    func refused(_ text: String, _ place: String, _ word: String) throws {
        let (_, diagnostics) = compose(text)
        let found = try #require(diagnostics.first)
        #expect(diagnostics.count == 1, "\(diagnostics)")
        #expect(found.text.chinese.hasPrefix("a.yaml:\(place): 错误"), "\(found)")
        #expect(found.text.chinese.contains(word), "\(found)")
    }

    @Test("Aliases and duplicate keys of one text are all named in one run")
    func allRefusalsAtOnce() {
        let (node, diagnostics) = compose("a: &x 1\nb: *x\nb: 2\n<<: *x\n")
        #expect(node != nil)
        #expect(
            diagnostics.compactMap { $0.location.map { [$0.line, $0.column] } } == [[1, 4], [2, 4], [3, 1], [4, 5]])
    }

    @Test("A bomb of aliases is refused without being expanded")
    func aliasBomb() {
        let lines = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
        let (_, diagnostics) = compose("a0: &a0 x\n" + lines.joined(separator: "\n"))
        #expect(diagnostics.count == 61 + 120)
    }

    @Test("A byte that is no UTF-8 is named at its line and column")
    func badBytes() throws {
        let (node, diagnostics) = compose(Array("甲: 1\n乙乙: ".utf8) + [0xB0, 0xA1, 0x0A])
        #expect(node == nil)
        let found = try #require(diagnostics.first)
        #expect(found.text.chinese.hasPrefix("a.yaml:2:5: 错误: 这里不是 UTF-8 文字"), "\(found)")
        #expect(found.hint?.chinese.contains("UTF-8") == true)
    }

    @Test("A byte order mark is no part of the text")
    func byteOrderMark() throws {
        let root = try #require(compose([0xEF, 0xBB, 0xBF] + Array("a: 1\r\nb: 2\r\n".utf8)).node)
        guard case .mapping(let pairs) = root.content else { return #expect(Bool(false), "another shape") }
        #expect(pairs.map(\.name) == ["a", "b"])
        #expect(pairs[0].key.start == Location(file: "a.yaml", line: 1, column: 1))
    }

    @Test("Thirty-two levels are read and thirty-three are refused")
    func depth() {
        let nested = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        #expect(compose(nested(32)).diagnostics.isEmpty)
        #expect(compose(nested(33)).diagnostics.first?.message.chinese == "嵌套太深：超过 32 层")
        #expect(compose(nested(20_000)).node == nil)
    }

    @Test("Too many bytes and too many nodes are refused")
    func size() {
        let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 256 * 1024 + 1)
        #expect(compose(bytes).diagnostics.first?.message.chinese.contains("上限是 262144 字节") == true)
        let many = "[" + String(repeating: "1,", count: 100_001) + "]"
        #expect(compose(many).diagnostics.first?.message.chinese == "内容太多：超过 100000 项")
    }

    private func compose(_ text: String) -> (node: Node?, diagnostics: [Diagnostic]) {
        compose(Array(text.utf8))
    }

    private func compose(_ bytes: [UInt8]) -> (node: Node?, diagnostics: [Diagnostic]) {
        let report = Report()
        let node = NodeComposer.compose(ConfigurationText(path: "a.yaml", bytes: bytes), report: report)
        return (node, report.diagnostics)
    }
}
