import CLibYAML
import Kernel

/// The events of a YAML text, one by one, as the system's libyaml parses them.
///
/// A class, because the parser points to itself and must not move.
final class EventStream {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: String

    /// Begins to read `bytes`, which must outlive the stream. Nil when libyaml has no memory or there is no text.
    init?(bytes: UnsafeBufferPointer<UInt8>, file: String) {
        guard let base = bytes.baseAddress else { return nil }
        parser = .allocate(capacity: 1)
        self.bytes = bytes
        self.file = file
        guard yaml_parser_initialize(parser) == 1 else {
            parser.initialize(to: yaml_parser_t())
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, base, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; throws the syntax error that stands there.
    func next() throws(Diagnostic) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
        defer { yaml_event_delete(&event) }
        let (anchor, tag) = EventStream.properties(of: event)
        return YAMLEvent(
            kind: EventStream.kind(of: event), start: location(event.start_mark), end: location(event.end_mark),
            hasAnchor: anchor, hasTag: tag)
    }

    private func location(_ mark: yaml_mark_t) -> Location {
        Location(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
        switch event.type {
        case YAML_SCALAR_EVENT: scalar(event)
        case YAML_SEQUENCE_START_EVENT: .sequenceStart
        case YAML_SEQUENCE_END_EVENT: .sequenceEnd
        case YAML_MAPPING_START_EVENT: .mappingStart
        case YAML_MAPPING_END_EVENT: .mappingEnd
        case YAML_ALIAS_EVENT: .alias
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_STREAM_END_EVENT: .streamEnd
        default: .other
        }
    }

    private static func scalar(_ event: yaml_event_t) -> YAMLEvent.Kind {
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
        return .scalar(
            text: String(decoding: bytes, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
    }

    private static func properties(of event: yaml_event_t) -> (anchor: Bool, tag: Bool) {
        switch event.type {
        case YAML_SCALAR_EVENT: (event.data.scalar.anchor != nil, event.data.scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            (event.data.sequence_start.anchor != nil, event.data.sequence_start.tag != nil)
        case YAML_MAPPING_START_EVENT: (event.data.mapping_start.anchor != nil, event.data.mapping_start.tag != nil)
        default: (false, false)
        }
    }
}

// MARK: Syntax errors

extension EventStream {
    private var problem: Diagnostic {
        let text = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
        if parser.pointee.error == YAML_READER_ERROR { return unreadableByte(text) }
        let place = location(parser.pointee.problem_mark)
        let context =
            parser.pointee.context.map { String(cString: $0) }.map { Message("，\($0)", en: ", \($0)") } ?? .none
        return Diagnostic(
            .error, at: place,
            Message("YAML 语法错误（\(text)\(context)）", en: "YAML syntax error (\(text)\(context))"),
            hint: hint(at: parser.pointee.problem_mark))
    }

    /// libyaml gives no mark for a byte that is no text, only its offset.
    private func unreadableByte(_ problem: String) -> Diagnostic {
        var (line, column) = (1, 1)
        for byte in bytes.prefix(Int(parser.pointee.problem_offset)) {
            if byte == UInt8(ascii: "\n") { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
        }
        return Diagnostic(
            .error, at: Location(file: file, line: line, column: column),
            Message("这里不是 UTF-8 文字（\(problem)）", en: "this is not UTF-8 text (\(problem))"),
            hint: Message("请把文件另存为 UTF-8 编码", en: "save the file in the UTF-8 encoding"))
    }

    private func hint(at mark: yaml_mark_t) -> Message {
        isIndentedByTab(line: Int(mark.line))
            ? Message("缩进用了制表符（Tab），请改用空格", en: "the indentation has a tab; use spaces instead")
            : Message(
                "请检查这一行和上一行的缩进、冒号后的空格、引号与括号是否成对",
                en: "check this line and the one above: indentation, spaces after colons, pairs of quotes and brackets")
    }

    private func isIndentedByTab(line: Int) -> Bool {
        let (space, tab, newline) = (UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"))
        let lines = bytes.split(separator: newline, maxSplits: line + 1, omittingEmptySubsequences: false)
        guard lines.indices.contains(line) else { return false }
        return lines[line].prefix { $0 == space || $0 == tab }.contains(tab)
    }
}
