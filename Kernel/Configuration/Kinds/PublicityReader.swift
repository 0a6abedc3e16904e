import Kernel

/// Reads `config/national/publicity.yaml`: for each kind the dated classes, and how long each may be public.
struct PublicityReader {
    let kinds: [RecordKind]

    func read(_ root: NodeReader) -> Publicity? {
        root.mapping { body in
            let references = References.head(of: body)
            let declared = Declared(kinds.map { ($0.id.description, $0) })
            let what = Message("记录类型", en: "record kind")
            let regimes = body.required("publicity")?.named(what, .any) { entry -> (KindID, Dated<[Publicity.Rule]>)? in
                guard let kind = declared.find(entry.key, what) else { return nil }
                return references.dated(entry.value) { rules($0, DeclaredKind(kind)) }.map { (kind.id, $0) }
            }
            return regimes.map { Publicity(regimes: Dictionary($0.all, uniquingKeysWith: { first, _ in first })) }
        }
    }

    /// The classes in their order: all but the last have conditions, so that every record is of one class.
    private func rules(_ reader: NodeReader, _ kind: DeclaredKind) -> [Publicity.Rule]? {
        let named = reader.named(Message("公示类别", en: "publicity class"), .word) { entry in rule(entry, kind) }
        guard let named, let last = named.all.last, named.all.count == named.names.count else { return nil }
        let rules = named.all
        for rule in rules.dropLast() where rule.filters.isEmpty {
            reader.error(
                Message(
                    "\(reader.label)：\(rule.id) 没有 where，其后的类别永远轮不到",
                    en: "\(reader.label): '\(rule.id)' has no where, so that no class after it is ever reached"),
                hint: Message("只有最后一类不写 where", en: "only the last class goes without where"))
        }
        if !last.filters.isEmpty {
            reader.error(
                Message(
                    "\(reader.label)：最后一类 \(last.id) 有 where，不相符的记录没有类别",
                    en: "\(reader.label): the last class '\(last.id)' has where, so that other records have no class"),
                hint: Message("请在最后加一类不写 where 的", en: "add a last class without where"))
        }
        return rules
    }

    private func rule(_ entry: NamedReader, _ kind: DeclaredKind) -> Publicity.Rule? {
        entry.value.mapping(example: Message("{title: 一般, most: 12 months}", en: "{title: general, most: 12 months}")) {
            body in
            let title = body.required("title")?.text()
            let filters = body.optional("where").map(FilterReader(kind: kind).read) ?? []
            guard let most = body.required("most"), let title else { return nil }
            if case .scalar("none", false) = most.node.content {
                return Publicity.Rule(id: entry.name, title: title, filters: filters, most: nil)
            }
            return most.term().map { Publicity.Rule(id: entry.name, title: title, filters: filters, most: $0) }
        }
    }
}
