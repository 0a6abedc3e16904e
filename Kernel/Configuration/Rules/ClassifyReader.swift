import Kernel

/// Reads `classify:`, the table by which national records become the sector's own.
struct ClassifyReader {
    let references: References
    let kinds: Declared<DeclaredKind>
    let national: Declared<DeclaredKind>

    func read(_ chapter: NodeReader) -> [ClassifyLine] {
        var places: [String: Location] = [:]
        let lines = chapter.list(
            Message("归类行", en: "classify line"),
            example: Message("- {id: …, from: penalty, …}", en: "- {id: ..., from: penalty, ...}")
        ) { reader in
            reader.called(label(reader)).mapping { line($0, at: reader.location, &places) }
        }
        return lines ?? []
    }

    /// The line's id if it has one; its place in the list otherwise.
    private func label(_ reader: NodeReader) -> Message {
        guard case .mapping(let pairs) = reader.node.content,
            case .scalar(let id, _)? = pairs.first(where: { $0.name == "id" })?.value.content
        else { return reader.label }
        return Message("归类行 \(id)", en: "classify line '\(id)'")
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
        if let since, let end, end <= since { until?.error(ClassifyReader.backwards(since, end)) }
        let clause = references.clause(body, at: location)
        guard let id, let title, let source, let conditions, let target, let since, let clause else { return nil }
        return ClassifyLine(
            id: id, title: title, source: source.id, conditions: conditions, outcome: target.outcome,
            constants: fields.constants, copies: fields.copies, since: since, until: end, clause: clause)
    }

    private static func backwards(_ since: Day, _ until: Day) -> Message {
        Message(
            "归类行的 until（直至）\(until) 不晚于首日 \(since)",
            en: "until of the classify line, \(until), is not after its first day, \(since)")
    }

    private func id(_ reader: NodeReader, _ places: inout [String: Location]) -> String? {
        guard let id = reader.text() else { return nil }
        if !NameRule.word.allows(id) {
            reader.error(Message("编号 \(id) 不能用", en: "id '\(id)' cannot be used"), hint: NameRule.word.explanation)
        }
        if let first = places[id] {
            reader.error(
                Message("编号 \(id) 已经用过", en: "id '\(id)' is already used"),
                hint: Message("第一个在 \(first)", en: "the first is at \(first)"))
        }
        places[id] = places[id] ?? reader.location
        return id
    }

    private func source(_ reader: NodeReader) -> DeclaredKind? {
        guard let kind = national.find(reader, Message("国家记录类型", en: "national record kind")) else { return nil }
        if kind.id == .registration {
            reader.error(
                Message("登记表不能归类", en: "the register cannot be classified"),
                hint: Message("归类只用于国家记录类型，如 penalty", en: "only national record kinds are classified, such as penalty")
            )
            return nil
        }
        return kind
    }

    private func target(_ reader: NodeReader) -> ClassifyTarget? {
        guard let name = reader.text() else { return nil }
        if name == "none" { return .notOurs }
        if !kinds.contains(name) {
            reader.unknown(name, Message("记录类型", en: "record kind"), among: kinds.names + ["none"])
        }
        return kinds[name].map { .finding($0) }
    }

    /// A finding is forgotten with its record; so one that is made of a negative record is negative itself.
    private func refuseForgettingLess(_ source: DeclaredKind?, _ target: ClassifyTarget?, _ body: MappingReader) {
        guard source?.nature == .negative, case .finding(let kind)? = target, let nature = kind.nature,
            nature != .negative
        else { return }
        let (from, name) = (source?.id.description ?? "", kind.id.short)
        body.keyNode("as")?.error(
            Message(
                "\(body.label)：\(from) 是失信信息，不能归为\(nature.title) \(name)",
                en: "\(body.label): '\(from)' is negative information and cannot become \(nature.title), '\(name)'"),
            hint: Message(
                "请把 \(name) 的 nature（信息性质）写为 negative；",
                en: "write negative as the nature of '\(name)'; ")
                + Message(
                    "失信信息连同由它归类的记录都有全国保存期限",
                    en: "negative information has a national retention, and so do the records made of it"))
    }

    // MARK: Conditions

    private func conditions(_ reader: NodeReader, _ source: DeclaredKind?) -> [ClassifyLine.Condition]? {
        guard case .mapping(let pairs) = reader.node.content, !pairs.isEmpty else {
            reader.expected(
                Message("一组“字段: [用语]”", en: "a mapping of 'column: [wording]'"),
                example: Message("{authority_name: [应急管理]}", en: "{authority_name: [emergency management]}"))
            return nil
        }
        return pairs.compactMap { pair in
            let types = ["text", "organisation", "choice"]
            let use = Message("归类条件", en: "a classify condition")
            guard let column = source?.columns.find(pair.name, reader.key(pair), for: use, types: types) else {
                return nil
            }
            let words =
                column.choices.isEmpty
                ? wordings(reader.child(pair))
                : reader.child(pair).list(Message("选项", en: "choice")) { $0.choice(of: column) }
            return words.map { ClassifyLine.Condition(column: column.name, wordings: $0) }
        }
    }

    private func wordings(_ reader: NodeReader) -> [String]? {
        let words = reader.texts(Message("用语", en: "wording"), example: Message("[某某法]", en: "[some law]"))
        for word in words ?? [] where Folding.wording(word).isEmpty {
            reader.error(
                Message("\(reader.label)：用语“\(word)”只有空白", en: "\(reader.label): the wording '\(word)' is only blanks"))
        }
        return words
    }
}
