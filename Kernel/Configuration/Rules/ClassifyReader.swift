import Kernel

/// Reads `classify:`, the table by which national records become the sector's own.
struct ClassifyReader {
    let references: References
    let kinds: Declared<DeclaredKind>
    let national: Declared<DeclaredKind>

    func read(_ chapter: NodeReader) -> [ClassifyLine] {
        var places: [String: Location] = [:]
        let lines = chapter.list("归类行", example: "- {id: …, from: penalty, …}") { reader in
            reader.called(label(reader)).mapping { line($0, at: reader.location, &places) }
        }
        return lines ?? []
    }

    /// The line's id if it has one; its place in the list otherwise.
    private func label(_ reader: NodeReader) -> String {
        guard case .mapping(let pairs) = reader.node.content,
            case .scalar(let id, _)? = pairs.first(where: { $0.name == "id" })?.value.content
        else { return reader.label }
        return "归类行 \(id)"
    }

    private func line(
        _ body: MappingReader, at location: Location, _ places: inout [String: Location]
    ) -> ClassifyLine? {
        let id = body.required("id").flatMap { self.id($0, &places) }
        let title = body.required("title")?.publicText()
        let source = body.required("from").flatMap(self.source)
        let conditions = body.required("when").flatMap { self.conditions($0, source) }
        let target = body.required("as").flatMap(self.target)
        refuseForgettingLess(source, target, body)
        let fields = FindingReader(source: source, target: target).read(body)
        let since = body.required("since")?.day()
        let until = body.optional("until")
        let end = until?.day()
        if let since, let end, end <= since { until?.error("归类行的 until（直至）\(end) 不晚于首日 \(since)") }
        let clause = references.clause(body, at: location)
        guard let id, let title, let source, let conditions, let target, let since, let clause else { return nil }
        return ClassifyLine(
            id: id, title: title, source: source.id, conditions: conditions, outcome: target.outcome,
            constants: fields.constants, copies: fields.copies, since: since, until: end, clause: clause)
    }

    private func id(_ reader: NodeReader, _ places: inout [String: Location]) -> String? {
        guard let id = reader.text() else { return nil }
        if !NameRule.word.allows(id) { reader.error("编号 \(id) 不能用", hint: NameRule.word.explanation) }
        if let first = places[id] { reader.error("编号 \(id) 已经用过", hint: "第一个在 \(first)") }
        places[id] = places[id] ?? reader.location
        return id
    }

    private func source(_ reader: NodeReader) -> DeclaredKind? {
        guard let kind = national.find(reader, "国家记录类型") else { return nil }
        if kind.id == .registration {
            reader.error("登记表不能归类", hint: "归类只用于国家记录类型，如 penalty")
            return nil
        }
        return kind
    }

    private func target(_ reader: NodeReader) -> ClassifyTarget? {
        guard let name = reader.text() else { return nil }
        if name == "none" { return .notOurs }
        if !kinds.contains(name) { reader.unknown(name, "记录类型", among: kinds.names + ["none"]) }
        return kinds[name].map { .finding($0) }
    }

    /// A finding is forgotten with its record; so one that is made of a negative record is negative itself.
    private func refuseForgettingLess(_ source: DeclaredKind?, _ target: ClassifyTarget?, _ body: MappingReader) {
        guard source?.nature == .negative, case .finding(let kind)? = target, let nature = kind.nature,
            nature != .negative
        else { return }
        body.keyNode("as")?.error(
            "\(body.label)：\(source?.id.description ?? "") 是失信信息，不能归为\(nature.title) \(kind.id.short)",
            hint: "请把 \(kind.id.short) 的 nature（信息性质）写为 negative；失信信息连同由它归类的记录都有全国保存期限")
    }

    // MARK: Conditions

    private func conditions(_ reader: NodeReader, _ source: DeclaredKind?) -> [ClassifyLine.Condition]? {
        guard case .mapping(let pairs) = reader.node.content, !pairs.isEmpty else {
            reader.expected("一组“字段: [用语]”", example: "{authority_name: [应急管理]}")
            return nil
        }
        return pairs.compactMap { pair in
            let key = NodeReader(pair.key, reader.label, reader.report)
            let value = NodeReader(pair.value, "\(reader.label)里的 \(pair.name)", reader.report)
            let types = ["text", "organisation", "choice"]
            guard let column = source?.columns.find(pair.name, key, for: "归类条件", types: types) else { return nil }
            let words = column.choices.isEmpty ? wordings(value) : value.list("选项") { $0.choice(of: column) }
            return words.map { ClassifyLine.Condition(column: column.name, wordings: $0) }
        }
    }

    private func wordings(_ reader: NodeReader) -> [String]? {
        let words = reader.texts("用语", example: "[某某法]")
        for word in words ?? [] where Folding.wording(word).isEmpty {
            reader.error("\(reader.label)：用语“\(word)”只有空白")
        }
        return words
    }
}
