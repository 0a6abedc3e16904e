import Kernel

/// The documents that a standard names under `references:`, and the clause that ends every dated value.
struct References {
    let titles: Declared<String>
    /// Those that a county's overrides name, by the path of the file: its values cite its own.
    var county: [String: Declared<String>] = [:]

    /// Checks `format:` of a national text and reads its `references:`.
    static func head(of body: MappingReader) -> References {
        body.required("format")?.checkFormat()
        let titles = body.required("references")?.named(Message("依据", en: "reference"), .any) { $0.value.text() }
        return References(titles: titles ?? .unread)
    }

    /// `reference`, `article` and `evidence` of a mapping.
    func clause(_ body: MappingReader, at location: Location) -> Clause? {
        let reference = body.required("reference")
        let article = body.optional("article").map { $0.text() }
        let evidence = body.required("evidence")?.word(
            Message("证据", en: "evidence"), of: Clause.Evidence.allCases.map(\.rawValue))
        guard let reference,
            let title = (county[location.file] ?? titles).find(reference, Message("依据", en: "reference")),
            let evidence = evidence.flatMap(Clause.Evidence.init(rawValue:))
        else { return nil }
        return Clause(
            document: .verbatim(title), article: (article ?? nil) ?? "", evidence: evidence, location: location)
    }

    /// A value that changes over time: `day: {value, reference, article, evidence}`, days ascending.
    func dated<Value>(_ reader: NodeReader, _ read: (NodeReader) -> Value?) -> Dated<Value>? {
        guard let pairs = References.datedPairs(reader) else { return nil }
        var last: Day?
        let entries = pairs.compactMap { pair -> Dated<Value>.Entry? in
            guard let since = References.firstDay(pair, reader, after: &last) else { return nil }
            let label = Message("\(reader.label)（\(since) 起）", en: "\(reader.label) (from \(since))")
            let value = NodeReader(pair.value, label, reader.report)
            return entry(value, since, at: pair.key.start, read)
        }
        return entries.count == pairs.count ? Dated(entries) : nil
    }

    private func entry<Value>(
        _ reader: NodeReader, _ since: Day, at location: Location, _ read: (NodeReader) -> Value?
    ) -> Dated<Value>.Entry? {
        reader.mapping(example: References.example) { body in
            let value = body.required("value")?.called(reader.label)
            let result = value.flatMap(read)
            guard let clause = self.clause(body, at: location), let result else { return nil }
            return Dated<Value>.Entry(since: since, value: result, clause: clause)
        }
    }

    static func datedPairs(_ reader: NodeReader) -> [Node.Pair]? {
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(Message("带首日的值", en: "a value under its first day"), example: References.datedExample)
            return nil
        }
        if let pair = pairs.first(where: { ["value", "reference", "article", "evidence"].contains($0.name) }) {
            reader.key(pair).error(
                Message(
                    "\(reader.label) 缺少首日：值要写在它开始生效的日期之下",
                    en: "\(reader.label) lacks its first day: write the value under the day from which it holds"),
                hint: NodeReader.suchAs(References.datedExample))
            return nil
        }
        if pairs.isEmpty {
            reader.error(
                Message("\(reader.label)里没有值", en: "\(reader.label) has no value"),
                hint: NodeReader.suchAs(References.datedExample))
        }
        return pairs.isEmpty ? nil : pairs
    }

    static func firstDay(_ pair: Node.Pair, _ reader: NodeReader, after last: inout Day?) -> Day? {
        let label = Message("\(reader.label)的首日", en: "the first day of \(reader.label)")
        let key = NodeReader(pair.key, label, reader.report)
        guard let day = key.day() else { return nil }
        if let last, day <= last {
            key.error(
                Message(
                    "\(label)应按先后排列：\(day) 不晚于上一个 \(last)",
                    en: "\(label) should be after the one before: \(day) is not after \(last)"))
            return nil
        }
        last = day
        return day
    }

    private static let example = Message(
        "{value: …, reference: 依据名, article: 第三条, evidence: seen}",
        en: "{value: ..., reference: name, article: Article 3, evidence: seen}")
    private static let datedExample = Message.verbatim("2019-01-01: ") + example
}
