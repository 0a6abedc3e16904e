import Kernel

/// Reads how a classify line fills the columns of its finding: `set`, `copy`, and columns of the same name.
struct FindingReader {
    let source: DeclaredKind?
    let target: ClassifyTarget?

    func read(_ body: MappingReader) -> (constants: [String: String], copies: [String: String]) {
        let (set, copy) = (body.optional("set"), body.optional("copy"))
        guard case .finding(let kind)? = target else {
            let isNone = target.map { _ in false }
            _ = body.optional("set", onlyIf: isNone, " as 某个记录类型")
            _ = body.optional("copy", onlyIf: isNone, " as 某个记录类型")
            return ([:], [:])
        }
        let constants = fields(set, kind) { value, column in constant(value, column) }
        let copies = fields(copy, kind) { value, column in copied(value, column) }
        for name in constants.keys.sorted() where copies[name] != nil {
            copy?.error("\(body.label)：字段 \(name) 既有 set（定值）又有 copy（取自）", hint: "请保留其中一个")
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
            reader.expected("一组“字段: 值”")
            return [:]
        }
        var fields: [String: String] = [:]
        for pair in pairs {
            let key = NodeReader(pair.key, reader.label, reader.report)
            let value = NodeReader(pair.value, "\(reader.label)里的 \(pair.name)", reader.report)
            guard let column = target(pair.name, key, kind) else { continue }
            fields[column.name] = read(value, column)
        }
        return fields
    }

    private func target(_ name: String, _ key: NodeReader, _ kind: DeclaredKind) -> Column? {
        if kind.derived.contains(name) {
            key.error("\(key.label)：\(name) 是派生字段，只由派生函数填", hint: "请删去这一项")
            return nil
        }
        let types = Column.typeTitles.map(\.0).filter { $0 != "personal" }
        return kind.columns.find(name, key, for: "归类记录", types: types)
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
        guard let from = source?.columns.find(value, "字段") else { return nil }
        if let problem = column.problem(copying: from) { value.error("\(value.label)：\(problem)") }
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
                    place?.error("\(body.label)：同名字段\(problem)")
                }
            } else if column.isRequired, !source.columns.contains(column.name) {
                missing.append(column.name)
            }
        }
        guard !missing.isEmpty else { return }
        place?.error(
            "\(body.label)：\(kind.id.short) 的必填字段 \(missing.joined(separator: "、")) 没有来源",
            hint: "\(source.id) 没有同名字段，请用 set（定值）或 copy（取自）写明")
    }
}

extension Column {
    /// Why values of another column cannot stand in this one; nil when all can.
    func problem(copying source: Column) -> String? {
        switch (type, source.type) {
        case (.choice(let own), .choice(let others)):
            let unknown = others.map(\.id).filter { id in !own.contains { $0.id == id } }
            return unknown.isEmpty ? nil : " \(name) 没有 \(source.name) 的选项 \(unknown.joined(separator: "、"))"
        case (.fixed(let own), .fixed(let other)) where own != other:
            return " \(name) 有 \(own) 位小数，\(source.name) 有 \(other) 位"
        case (.text, .personal), (.organisation, .personal): break
        case (.text, _): return nil
        case (.organisation, .text): return nil
        case _ where typeWord == source.typeWord: return nil
        default: break
        }
        return " \(name) 是 \(Column.typeLabel(typeWord))，不能取自 \(Column.typeLabel(source.typeWord)) 字段 \(source.name)"
    }
}
