import Kernel

/// Reads for how long a record counts: the span, the least of it, and the day from which its terms run.
struct SpanReader {
    let scope: RuleScope
    /// Nil where the kind is not known; then columns are not judged.
    let kind: DeclaredKind?

    func span(_ body: MappingReader) -> Selection.Span? {
        guard let (key, value) = body.exactlyOne(of: SelectionReader.spans) else { return nil }
        switch key {
        case "window": return scope.dated(value) { $0.term() }.map { .rolling($0) }
        case "calendar_years":
            return scope.dated(value) { $0.integer(1...100).map(Int.init) }.map { .calendarYears($0) }
        case "window_by": return chosen(value)
        case "until": return day(value, Message("直至", en: "until")).map { .until(column: $0) }
        case "through": return day(value, Message("有效至", en: "through")).map { .through(column: $0) }
        case "until_record": return ClosingReader(scope: scope, kind: kind).read(value).map { .untilRecord($0) }
        default: return lasting(value)
        }
    }

    /// The least that a record counts, where a day in one of its columns or another record ends it.
    func atLeast(_ body: MappingReader, _ span: Selection.Span?) -> Dated<Term>? {
        let isEnded: Bool? = span.map { span in
            switch span {
            case .until, .through, .untilRecord: true
            default: false
            }
        }
        let when = Message(" until 或 through 或 until_record", en: "'until', 'through' or 'until_record'")
        return body.optional("counts_at_least", onlyIf: isEnded, when).flatMap { scope.dated($0) { $0.term() } }
    }

    /// The column from which a term runs that is counted from a day.
    func from(_ body: MappingReader, _ span: Selection.Span?) -> String? {
        let hasLeast = body.keyNode("counts_at_least") != nil
        let isTermed: Bool? = span.map { span in
            switch span {
            case .rolling, .calendarYears, .chosen: true
            default: hasLeast
            }
        }
        let when = Message(
            " window、calendar_years、window_by 或 counts_at_least",
            en: "'window', 'calendar_years', 'window_by' or 'counts_at_least'")
        guard let reader = body.optional("from", onlyIf: isTermed, when),
            let column = kind?.allColumns.find(
                reader, for: Message("起算", en: "the beginning of a term"), types: ["day"])
        else { return nil }
        if !column.isRequired { refuseOptional(column, reader) }
        return column.name
    }

    private func chosen(_ reader: NodeReader) -> Selection.Span? {
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

    private func day(_ reader: NodeReader, _ use: Message) -> String? {
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
