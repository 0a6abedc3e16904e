import Kernel

/// Composes the one document of a configuration text into a `Node`.
///
/// Refused, with place: aliases, anchors, tags, a second document, a duplicate key, keys that are no text, too much depth
/// and too much text. What can be refused without losing the rest is, so that one run names every mistake.
struct NodeComposer {
    /// How much a configuration text may hold; far above any real one.
    struct Limits {
        var bytes = 256 * 1024
        var nodes = 100_000
        var depth = 32
    }

    private let report: Report
    private let limits: Limits
    private let file: String
    private var nodes = 0

    /// The document's root, or nil when something was reported that leaves no whole document.
    static func compose(_ text: ConfigurationText, limits: Limits = Limits(), report: Report) -> Node? {
        let top = Location(file: text.path, line: 1, column: 1)
        guard text.bytes.count <= limits.bytes else {
            report.error(
                Message(
                    "文件有 \(text.bytes.count) 字节，上限是 \(limits.bytes) 字节",
                    en: "the file has \(text.bytes.count) bytes, the limit is \(limits.bytes) bytes"),
                at: top, hint: NodeComposer.split)
            return nil
        }
        let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = text.bytes.starts(with: bom) ? Array(text.bytes.dropFirst(3)) : text.bytes
        return bytes.withUnsafeBufferPointer { buffer in
            var composer = NodeComposer(report: report, limits: limits, file: text.path)
            return composer.document(buffer, top)
        }
    }

    private init(report: Report, limits: Limits, file: String) {
        self.report = report
        self.limits = limits
        self.file = file
    }

    private mutating func document(_ bytes: UnsafeBufferPointer<UInt8>, _ top: Location) -> Node? {
        guard !bytes.isEmpty, let stream = EventStream(bytes: bytes, file: file) else {
            report.error(Message("文件是空的", en: "the file is empty"), at: top)
            return nil
        }
        do {
            guard let root = try root(of: stream) else {
                report.error(Message("文件里没有内容", en: "the file has no content"), at: top)
                return nil
            }
            return try isLast(stream) ? root : nil
        } catch {
            report.add(error)
            return nil
        }
    }

    private mutating func root(of stream: EventStream) throws(Diagnostic) -> Node? {
        while true {
            let event = try stream.next()
            switch event.kind {
            case .streamEnd: return nil
            case .other, .documentStart: continue
            default: return try node(event, in: stream, depth: 1)
            }
        }
    }

    private func isLast(_ stream: EventStream) throws(Diagnostic) -> Bool {
        while true {
            let event = try stream.next()
            switch event.kind {
            case .streamEnd: return true
            case .documentStart:
                report.error(
                    Message(
                        "一个文件只能有一个文档，这里开始了第二个", en: "a file can hold only one document, and a second one begins here"),
                    at: event.start,
                    hint: Message("请删去 ---，或另存为一个文件", en: "remove ---, or save it as a file of its own"))
                return false
            default: continue
            }
        }
    }

    private mutating func node(_ event: YAMLEvent, in stream: EventStream, depth: Int) throws(Diagnostic) -> Node {
        nodes += 1
        try refuseExcess(at: event.start, depth: depth)
        refuseProperties(of: event)
        switch event.kind {
        case .scalar(let text, let isQuoted):
            return Node(content: .scalar(text: text, isQuoted: isQuoted), start: event.start, end: event.end)
        case .sequenceStart: return try sequence(from: event.start, in: stream, depth: depth)
        case .mappingStart: return try mapping(from: event.start, in: stream, depth: depth)
        default:
            report.error(
                Message("不支持别名（*）", en: "aliases (*) are not supported"), at: event.start, hint: NodeComposer.writeOut)
            return Node(content: .refused, start: event.start, end: event.end)
        }
    }

    private func refuseExcess(at place: Location, depth: Int) throws(Diagnostic) {
        if nodes > limits.nodes {
            throw Diagnostic(
                .error, at: place,
                Message("内容太多：超过 \(limits.nodes) 项", en: "too much content: more than \(limits.nodes) items"),
                hint: NodeComposer.split)
        }
        if depth > limits.depth {
            throw Diagnostic(
                .error, at: place,
                Message("嵌套太深：超过 \(limits.depth) 层", en: "nested too deeply: more than \(limits.depth) levels"))
        }
    }

    private func refuseProperties(of event: YAMLEvent) {
        if event.hasAnchor {
            report.error(
                Message("不支持锚点（&）", en: "anchors (&) are not supported"), at: event.start, hint: NodeComposer.writeOut)
        }
        if event.hasTag {
            report.error(
                Message("不支持类型标记（!）", en: "type tags (!) are not supported"), at: event.start,
                hint: Message(
                    "请删去标记；数字不加引号，文字直接写", en: "remove the tag; write numbers without quotes, and text as it is"))
        }
    }

    private mutating func sequence(
        from start: Location, in stream: EventStream, depth: Int
    ) throws(Diagnostic) -> Node {
        var elements: [Node] = []
        while true {
            let event = try stream.next()
            if case .sequenceEnd = event.kind {
                return Node(content: .sequence(elements), start: start, end: event.end)
            }
            elements.append(try node(event, in: stream, depth: depth + 1))
        }
    }

    private mutating func mapping(
        from start: Location, in stream: EventStream, depth: Int
    ) throws(Diagnostic) -> Node {
        var pairs: [Node.Pair] = []
        var places: [String: Location] = [:]
        while true {
            let event = try stream.next()
            if case .mappingEnd = event.kind {
                return Node(content: .mapping(pairs), start: start, end: event.end)
            }
            let key = try node(event, in: stream, depth: depth + 1)
            let value = try node(try stream.next(), in: stream, depth: depth + 1)
            guard let name = self.name(of: key), isNew(name, key, &places) else { continue }
            pairs.append(Node.Pair(name: name, key: key, value: value))
        }
    }

    private func name(of key: Node) -> String? {
        switch key.content {
        case .scalar(let text, _): return text
        case .refused: return nil
        default:
            report.error(
                Message("字段名应为文字，这里是\(key.found)", en: "expected text for the name of a field, found \(key.found)"),
                at: key.start)
            return nil
        }
    }

    private func isNew(_ name: String, _ key: Node, _ places: inout [String: Location]) -> Bool {
        if let first = places[name] {
            report.error(
                Message("重复的字段 \(name)", en: "field '\(name)' is written twice"), at: key.start,
                hint: Message("第一个在 \(first)；请删去其中一个", en: "the first is at \(first); remove one of them"))
            return false
        }
        places[name] = key.start
        return true
    }

    private static let split = Message("请按章节拆成几个文件", en: "split it into several files by chapter")
    private static let writeOut = Message("请把内容完整写出", en: "write the content in full")
}
