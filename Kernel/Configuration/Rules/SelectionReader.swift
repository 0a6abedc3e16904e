import Kernel

/// Reads which records a rule counts: `of`, `where`, and one of `window`, `until`, `through`, `lasting`.
struct SelectionReader {
    let scope: RuleScope

    /// The selection, and the kind it reads for the checks that follow.
    func read(_ body: MappingReader) -> (selection: Selection?, kind: DeclaredKind?) {
        let kind = body.required("of").flatMap { scope.kinds.find($0, Message("记录类型", en: "record kind")) }
        let filters = body.optional("where").map { FilterReader(kind: kind).read($0) }
        let span = self.span(body, kind)
        guard let kind, let span else { return (nil, kind) }
        return (Selection(kind: kind.id, filters: filters ?? [], span: span), kind)
    }

    private func span(_ body: MappingReader, _ kind: DeclaredKind?) -> Selection.Span? {
        guard let (key, value) = body.exactlyOne(of: ["window", "until", "through", "lasting"]) else { return nil }
        switch key {
        case "window": return scope.dated(value) { $0.term() }.map { .rolling($0) }
        case "until": return day(value, Message("直至", en: "until"), kind).map { .until(column: $0) }
        case "through": return day(value, Message("有效至", en: "through"), kind).map { .through(column: $0) }
        default: return lasting(value)
        }
    }

    private func day(_ reader: NodeReader, _ use: Message, _ kind: DeclaredKind?) -> String? {
        kind?.allColumns.find(reader, for: use, types: ["day"])?.name
    }

    private func lasting(_ reader: NodeReader) -> Selection.Span? {
        guard let flag = reader.flag() else { return nil }
        if !flag {
            reader.error(
                Message("\(reader.label)只能是 true", en: "\(reader.label) can only be true"),
                hint: Message(
                    "不是长期有效时，请改写 window、until 或 through",
                    en: "where it does not last, write window, until or through instead"))
        }
        return .lasting
    }
}

extension Selection.Span {
    /// The first day on which a window holds; nil for spans that are not dated.
    var since: Day? {
        if case .rolling(let window) = self { window.entries.first?.since } else { nil }
    }
}
