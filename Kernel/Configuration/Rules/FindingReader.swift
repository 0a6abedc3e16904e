import Kernel

/// Reads how a classify line fills the columns of its finding: `set`, `copy`, and columns of the same name.
struct FindingReader {
    let source: DeclaredKind?
    let target: ClassifyTarget?

    func read(_ body: MappingReader) -> (constants: [String: String], copies: [String: String]) {
        let (set, copy) = (body.optional("set"), body.optional("copy"))
        guard case .finding(let kind)? = target else {
            let isNone = target.map { _ in false }
            let when = Message(" as 某个记录类型", en: "'as' with a record kind")
            _ = body.optional("set", onlyIf: isNone, when)
            _ = body.optional("copy", onlyIf: isNone, when)
            return ([:], [:])
        }
        let constants = fields(set, kind) { value, column in constant(value, column) }
        let copies = fields(copy, kind) { value, column in copied(value, column) }
        for name in constants.keys.sorted() where copies[name] != nil {
            copy?.error(
                Message(
                    "\(body.label)：字段 \(name) 既有 set（定值）又有 copy（取自）",
                    en: "\(body.label): column '\(name)' has both set and copy"),
                hint: Message("请保留其中一个", en: "keep one of them"))
        }
        checkComplete(kind, named: filled(set, kind) + filled(copy, kind), body)
        return (constants, copies)
    }

    /// The columns that a chapter fills, a misspelt one under the name that it was meant to have.
    private func filled(_ reader: NodeReader?, _ kind: DeclaredKind) -> [String] {
        guard case .mapping(let pairs)? = reader?.node.content else { return [] }
        return pairs.map { pair in
            let isKnown = kind.columns.contains(pair.name)
            return isKnown ? pair.name : NearestWord.of(pair.name, among: kind.columns.names) ?? pair.name
        }
    }

    private func fields(
        _ reader: NodeReader?, _ kind: DeclaredKind, _ read: (NodeReader, Column) -> String?
    ) -> [String: String] {
        guard let reader else { return [:] }
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(Message("一组“字段: 值”", en: "a mapping of 'column: value'"))
            return [:]
        }
        var fields: [String: String] = [:]
        for pair in pairs {
            guard let column = target(pair.name, reader.key(pair), kind) else { continue }
            fields[column.name] = read(reader.child(pair), column)
        }
        return fields
    }

    private func target(_ name: String, _ key: NodeReader, _ kind: DeclaredKind) -> Column? {
        if kind.derived.contains(name) {
            key.error(
                Message(
                    "\(key.label)：\(name) 是派生字段，只由派生函数填",
                    en: "\(key.label): '\(name)' is a derived column, which only a derive function fills"),
                hint: Message("请删去这一项", en: "remove it"))
            return nil
        }
        let types = Column.typeWords.filter { $0 != "personal" }
        return kind.columns.find(name, key, for: Message("归类记录", en: "a classified record"), types: types)
    }

    // MARK: Constants and copies

    /// The canonical text of a constant: a choice's id, money in fen, a fixed-point number in units.
    private func constant(_ value: NodeReader, _ column: Column) -> String? {
        switch column.type {
        case .choice: value.choice(of: column)
        case .day: value.day()?.description
        case .text, .organisation, .personal: value.text()
        default: column.scale.flatMap { $0.read(value) }.map { String($0) }
        }
    }

    private func copied(_ value: NodeReader, _ column: Column) -> String? {
        guard let from = source?.columns.find(value, Message("字段", en: "column")) else { return nil }
        if let problem = column.problem(copying: from) {
            value.error(Message("\(value.label)：\(problem)", en: "\(value.label): \(problem)"))
        }
        return from.name
    }

    /// Columns that neither line fills are copied from the source's column of the same name, which must fit.
    private func checkComplete(_ kind: DeclaredKind, named: [String], _ body: MappingReader) {
        guard let source else { return }
        let place = body.keyNode("as") ?? body.keyNode("id")
        var missing: [String] = []
        for column in kind.columns.all where !named.contains(column.name) {
            if let from = source.columns[column.name] {
                if column.isPacked, let problem = column.problem(copying: from) {
                    place?.error(
                        Message("\(body.label)：同名字段\(problem)", en: "\(body.label): columns of one name: \(problem)"))
                }
            } else if column.isRequired, !source.columns.contains(column.name) {
                missing.append(column.name)
            }
        }
        if !missing.isEmpty { reportUnfilled(missing, kind, source, body, at: place) }
    }

    private func reportUnfilled(
        _ missing: [String], _ kind: DeclaredKind, _ source: DeclaredKind, _ body: MappingReader, at place: NodeReader?
    ) {
        let list = Message.list(missing)
        place?.error(
            Message(
                "\(body.label)：\(kind.id.short) 的必填字段 \(list) 没有来源",
                en: "\(body.label): nothing fills the required columns \(list) of '\(kind.id.short)'"),
            hint: Message(
                "\(source.id) 没有同名字段，请用 set（定值）或 copy（取自）写明",
                en: "'\(source.id)' has no columns of these names; state them with set or copy"))
    }
}

extension Column {
    /// Why values of another column cannot stand in this one; nil when all can.
    func problem(copying source: Column) -> Message? {
        switch (type, source.type) {
        case (.choice(let own), .choice(let others)):
            let unknown = others.map(\.id).filter { id in !own.contains { $0.id == id } }
            return unknown.isEmpty ? nil : lacks(.list(unknown), of: source)
        case (.fixed(let own), .fixed(let other)) where own != other:
            return Message(
                " \(name) 有 \(own) 位小数，\(source.name) 有 \(other) 位",
                en: "'\(name)' has \(own) decimals, '\(source.name)' has \(other)")
        case (.text, .personal), (.organisation, .personal): break
        case (.text, _): return nil
        case (.organisation, .text): return nil
        case _ where typeWord == source.typeWord: return nil
        default: break
        }
        return differs(from: source)
    }

    private func lacks(_ choices: Message, of source: Column) -> Message {
        Message(
            " \(name) 没有 \(source.name) 的选项 \(choices)",
            en: "'\(name)' lacks the choices \(choices) of '\(source.name)'")
    }

    private func differs(from source: Column) -> Message {
        let (own, other) = (Column.typeLabel(typeWord), Column.typeLabel(source.typeWord))
        return Message(
            " \(name) 是 \(own)，不能取自 \(other) 字段 \(source.name)",
            en: "'\(name)' is \(own) and cannot be copied from the \(other) column '\(source.name)'")
    }
}
