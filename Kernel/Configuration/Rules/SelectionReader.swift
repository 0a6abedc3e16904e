import Kernel

/// Reads which records a rule counts: `of`, `where`, and for how long: one of `window`, `calendar_years`,
/// `window_by`, `until`, `through`, `lasting`.
struct SelectionReader {
    let scope: RuleScope

    /// The selection, and the kind it reads for the checks that follow.
    func read(_ body: MappingReader) -> (selection: Selection?, kind: DeclaredKind?) {
        let kind = body.required("of").flatMap { scope.kinds.find($0, Message("记录类型", en: "record kind")) }
        let filters = body.optional("where").map { FilterReader(kind: kind).read($0) }
        let span = self.span(body, kind)
        let atLeast = self.atLeast(body, span)
        guard let kind, let span else { return (nil, kind) }
        return (Selection(kind: kind.id, filters: filters ?? [], span: span, atLeast: atLeast), kind)
    }

    static let spans = ["window", "calendar_years", "window_by", "until", "through", "lasting"]

    private func span(_ body: MappingReader, _ kind: DeclaredKind?) -> Selection.Span? {
        guard let (key, value) = body.exactlyOne(of: SelectionReader.spans) else { return nil }
        switch key {
        case "window": return scope.dated(value) { $0.term() }.map { .rolling($0) }
        case "calendar_years":
            return scope.dated(value) { $0.integer(1...100).map(Int.init) }.map { .calendarYears($0) }
        case "window_by": return chosen(value, kind)
        case "until": return day(value, Message("直至", en: "until"), kind).map { .until(column: $0) }
        case "through": return day(value, Message("有效至", en: "through"), kind).map { .through(column: $0) }
        default: return lasting(value)
        }
    }

    /// The least that a record counts, where a day in one of its columns ends it.
    private func atLeast(_ body: MappingReader, _ span: Selection.Span?) -> Dated<Term>? {
        let isEnded: Bool? = span.map { span in
            switch span {
            case .until, .through: true
            default: false
            }
        }
        return body.optional(
            "counts_at_least", onlyIf: isEnded, Message(" until 或 through", en: "'until' or 'through'")
        )
        .flatMap { scope.dated($0) { $0.term() } }
    }

    private func chosen(_ reader: NodeReader, _ kind: DeclaredKind?) -> Selection.Span? {
        let example = Message.verbatim(
            "{column: gravity, terms: {2019-01-01: {value: {light: 12 months, serious: 36 months}, …}}}")
        return reader.mapping(example: example) { body -> Selection.Span? in
            let name = body.required("column")
            let column = name.flatMap { name in
                kind?.allColumns.find(name, for: Message("定期限", en: "choosing the term"), types: ["choice"])
            }
            if let column, let name, !column.isRequired { refuseOptional(column, name) }
            let terms = scope.dated(body.required("terms")) { self.terms($0, column) }
            guard let column, let terms else { return nil }
            return .chosen(column: column.name, terms)
        }
    }

    /// A record that leaves the column blank would count for no time at all.
    private func refuseOptional(_ column: Column, _ place: NodeReader) {
        place.error(
            Message(
                "字段 \(column.name) 不是必填的，未填的记录没有期限",
                en: "column '\(column.name)' is not required; a blank one has no term"),
            hint: Message(
                "请在 kinds 里写 required: true，或换一个必填字段",
                en: "write 'required: true' under kinds, or take a required column"))
    }

    private func terms(_ reader: NodeReader, _ column: Column?) -> [Selection.ChosenTerm]? {
        guard let column else { return nil }
        return reader.byChoice(of: column) { choice, value in
            value.term().map { Selection.ChosenTerm(choice: choice, term: $0) }
        } missing: { names in
            Message("\(reader.label) 没有给 \(names) 定期限", en: "\(reader.label) gives no term for \(names)")
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
    /// The first day on which a dated span holds; nil for spans that are not dated.
    var since: Day? { changes?.first }
}
