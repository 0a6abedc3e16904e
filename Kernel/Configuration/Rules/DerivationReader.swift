import Kernel

/// Reads `derive:`, the uses of a sector's hooks, and compares them with the hooks that exist.
struct DerivationReader {
    let scope: RuleScope
    let hooks: [Derivation]

    func read(_ chapter: NodeReader?, in chapters: MappingReader) -> [DerivationUse] {
        guard let uses = chapter.map({ $0.named("派生字段", .word, use) }) ?? Declared() else { return [] }
        reportUnused(uses, chapters)
        if uses.all.count == uses.names.count { reportUnfilled(uses.all) }
        return uses.all
    }

    private func use(_ entry: NamedReader) -> DerivationUse? {
        let isKnown = hooks.contains { $0.name == entry.name }
        if !isKnown { entry.key.unknown(entry.name, "派生函数", among: hooks.map(\.name)) }
        return entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let kind = body.required("of").flatMap { self.kind($0) }
            let parameters = scope.dated(body.required("parameters"), self.parameters)
            guard let title, let kind, let parameters else { return nil }
            return DerivationUse(name: entry.name, title: title, kind: kind, parameters: parameters)
        }
    }

    private func kind(_ reader: NodeReader) -> KindID? {
        guard let kind = scope.kinds.find(reader, "记录类型") else { return nil }
        if kind.derived.names.isEmpty {
            reader.error("\(reader.label)：记录类型 \(kind.id.short) 没有 derived（派生字段），派生函数无处可填")
        }
        return kind.id
    }

    private func parameters(_ reader: NodeReader) -> [String: Int64]? {
        let declared = reader.named("参数", .word) { $0.value.integer(-1_000_000_000_000...1_000_000_000_000) }
        return declared.map { declared in
            Dictionary(
                declared.names.compactMap { name in declared[name].map { (name, $0) } }, uniquingKeysWith: { $1 })
        }
    }

    private func reportUnused(_ uses: Declared<DerivationUse>, _ chapters: MappingReader) {
        let place = chapters.keyNode("derive")?.location ?? chapters.location
        for hook in hooks where !uses.contains(hook.name) {
            let misspelt = uses.names.contains { name in
                !hooks.contains { $0.name == name } && NearestWord.of(name, among: hooks.map(\.name)) == hook.name
            }
            if misspelt { continue }
            chapters.report.error(
                "派生函数 \(hook.name)（\(hook.summary)）没有在 derive（派生字段）里用到", at: place,
                hint: "请在 derive 里写上它，或从插件里删去它")
        }
    }

    private func reportUnfilled(_ uses: [DerivationUse]) {
        for kind in scope.kinds.all where !kind.derived.names.isEmpty && !uses.contains(where: { $0.kind == kind.id }) {
            kind.place?.error(
                "记录类型 \(kind.id.short) 的派生字段 \(kind.derived.names.joined(separator: "、")) 没有派生函数来填",
                hint: "请在 derive（派生字段）里写一个 of: \(kind.id.short) 的派生函数，或删去这些字段")
        }
    }
}
