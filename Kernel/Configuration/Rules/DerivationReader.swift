import Kernel

/// Reads `derive:`, the uses of a sector's hooks, and compares them with the hooks that exist.
struct DerivationReader {
    let scope: RuleScope
    let hooks: [Derivation]

    func read(_ chapter: NodeReader?, in chapters: MappingReader) -> [DerivationUse] {
        guard let uses = chapter.map({ $0.named(Message("派生字段", en: "derivation"), .word, use) }) ?? Declared() else {
            return []
        }
        reportUnused(uses, chapters)
        if uses.all.count == uses.names.count { reportUnfilled(uses.all) }
        return uses.all
    }

    private func use(_ entry: NamedReader) -> DerivationUse? {
        let isKnown = hooks.contains { $0.name == entry.name }
        if !isKnown {
            entry.key.unknown(entry.name, Message("派生函数", en: "derive function"), among: hooks.map(\.name))
        }
        return entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let kind = body.required("of").flatMap { self.kind($0) }
            let parameters = scope.dated(body.required("parameters"), self.parameters)
            guard let title, let kind, let parameters else { return nil }
            return DerivationUse(name: entry.name, title: title, kind: kind, parameters: parameters)
        }
    }

    private func kind(_ reader: NodeReader) -> KindID? {
        guard let kind = scope.kinds.find(reader, Message("记录类型", en: "record kind")) else { return nil }
        if kind.derived.names.isEmpty {
            reader.error(
                Message(
                    "\(reader.label)：记录类型 \(kind.id.short) 没有 derived（派生字段），派生函数无处可填",
                    en: "\(reader.label): record kind '\(kind.id.short)' has no derived for a derive function to fill"))
        }
        return kind.id
    }

    private func parameters(_ reader: NodeReader) -> [String: Int64]? {
        let declared = reader.named(Message("参数", en: "parameter"), .word) {
            $0.value.integer(-1_000_000_000_000...1_000_000_000_000)
        }
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
                Message(
                    "派生函数 \(hook.name)（\(hook.summary)）没有在 derive（派生字段）里用到",
                    en: "derive function '\(hook.name)' (\(hook.summary)) is not used under derive"), at: place,
                hint: Message("请在 derive 里写上它，或从插件里删去它", en: "write it under derive, or remove it from the plugin"))
        }
    }

    private func reportUnfilled(_ uses: [DerivationUse]) {
        for kind in scope.kinds.all where !kind.derived.names.isEmpty && !uses.contains(where: { $0.kind == kind.id }) {
            let (name, columns) = (kind.id.short, Message.list(kind.derived.names))
            kind.place?.error(
                Message(
                    "记录类型 \(name) 的派生字段 \(columns) 没有派生函数来填",
                    en: "no derive function fills the derived columns \(columns) of record kind '\(name)'"),
                hint: Message(
                    "请在 derive（派生字段）里写一个 of: \(name) 的派生函数，或删去这些字段",
                    en: "write a derive function with of: \(name) under derive, or remove these columns"))
        }
    }
}
