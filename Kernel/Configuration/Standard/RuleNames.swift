import Kernel

/// The ids of rules: one for each, in all chapters together, because lines and cases name rules by id alone.
enum RuleNames {
    static func refuseTwice(in keys: [String], of chapters: MappingReader) {
        var places: [String: (chapter: String, location: Location)] = [:]
        for key in keys {
            guard case .mapping(let pairs)? = chapters.optional(key)?.node.content else { continue }
            for pair in pairs {
                let reader = NodeReader(pair.key, KeyTitles.label(key), chapters.report)
                if pair.name == BaseReader.id { reader.error("规则不能叫 base：这个编号留给基础分", hint: "请改名") }
                if let first = places[pair.name] {
                    reader.error(
                        "规则编号 \(pair.name) 已经在 \(KeyTitles.label(first.chapter)) 里用过",
                        hint: "第一个在 \(first.location)；请改其中一个")
                }
                places[pair.name] = places[pair.name] ?? (key, pair.key.start)
            }
        }
    }
}
