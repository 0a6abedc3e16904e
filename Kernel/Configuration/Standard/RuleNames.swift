import Kernel

/// The ids of rules: one for each, in all chapters together, because lines and cases name rules by id alone.
enum RuleNames {
    static func refuseTwice(in keys: [String], of chapters: MappingReader) {
        var places: [String: (chapter: String, location: Location)] = [:]
        for (chapter, pair) in keys.flatMap({ key in rules(key, chapters).map { (key, $0) } }) {
            let reader = NodeReader(pair.key, KeyTitles.label(chapter), chapters.report)
            if pair.name == BaseReader.id {
                reader.error(
                    Message("规则不能叫 base：这个编号留给基础分", en: "a rule cannot be called 'base': that id is for the base"),
                    hint: Message("请改名", en: "rename it"))
            }
            if let first = places[pair.name] {
                refuse(pair.name, reader, first.chapter, first.location)
            }
            places[pair.name] = places[pair.name] ?? (chapter, pair.key.start)
        }
    }

    /// The rules of a chapter; those of `lists` are the triggers of each list.
    private static func rules(_ key: String, _ chapters: MappingReader) -> [Node.Pair] {
        guard case .mapping(let pairs)? = chapters.optional(key)?.node.content else { return [] }
        guard key == "lists" else { return pairs }
        return pairs.flatMap { list -> [Node.Pair] in
            guard case .mapping(let parts) = list.value.content,
                case .mapping(let triggers)? = parts.first(where: { $0.name == "triggers" })?.value.content
            else { return [] }
            return triggers
        }
    }

    private static func refuse(_ name: String, _ reader: NodeReader, _ chapter: String, _ first: Location) {
        reader.error(
            Message(
                "规则编号 \(name) 已经在 \(KeyTitles.label(chapter)) 里用过",
                en: "rule id '\(name)' is already used in \(chapter)"),
            hint: Message("第一个在 \(first)；请改其中一个", en: "the first is at \(first); change one of them"))
    }
}
