import Kernel

/// The documents that a standard names under `references:`, and the clause that ends every dated value.
struct References {
    let titles: Declared<String>

    /// `reference`, `article` and `evidence` of a mapping.
    func clause(_ body: MappingReader, at location: Location) -> Clause? {
        let reference = body.required("reference")
        let article = body.optional("article").map { $0.text() }
        let evidence = body.required("evidence")?.word("证据", of: Clause.Evidence.allCases.map(\.rawValue))
        guard let reference, let title = titles.find(reference, "依据"),
            let evidence = evidence.flatMap(Clause.Evidence.init(rawValue:))
        else { return nil }
        return Clause(document: title, article: (article ?? nil) ?? "", evidence: evidence, location: location)
    }

    /// A value that changes over time: `day: {value, reference, article, evidence}`, days ascending.
    func dated<Value>(_ reader: NodeReader, _ read: (NodeReader) -> Value?) -> Dated<Value>? {
        guard let pairs = datedPairs(reader) else { return nil }
        var last: Day?
        let entries = pairs.compactMap { pair -> Dated<Value>.Entry? in
            guard let since = firstDay(pair, reader, after: &last) else { return nil }
            let value = NodeReader(pair.value, "\(reader.label)（\(since) 起）", reader.report)
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

    private func datedPairs(_ reader: NodeReader) -> [Node.Pair]? {
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected("带首日的值", example: "2019-01-01: \(References.example)")
            return nil
        }
        if let pair = pairs.first(where: { ["value", "reference", "article", "evidence"].contains($0.name) }) {
            NodeReader(pair.key, reader.label, reader.report).error(
                "\(reader.label) 缺少首日：值要写在它开始生效的日期之下", hint: "例如：2019-01-01: \(References.example)")
            return nil
        }
        if pairs.isEmpty { reader.error("\(reader.label)里没有值", hint: "例如：2019-01-01: \(References.example)") }
        return pairs.isEmpty ? nil : pairs
    }

    private func firstDay(_ pair: Node.Pair, _ reader: NodeReader, after last: inout Day?) -> Day? {
        let key = NodeReader(pair.key, "\(reader.label)的首日", reader.report)
        guard let day = key.day() else { return nil }
        if let last, day <= last {
            key.error("\(key.label)应按先后排列：\(day) 不晚于上一个 \(last)")
            return nil
        }
        last = day
        return day
    }

    private static let example = "{value: …, reference: 依据名, article: 第三条, evidence: seen}"
}
