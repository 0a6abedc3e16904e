import Kernel

/// The top-level chapters of a standard's files, as if they stood in one.
enum Chapters {
    static let label = Message("评价标准", en: "the standard")
    /// What stands in the first file only.
    static let head = ["format", "sector", "title", "owner", "decimals"]

    /// Nil when a file could not be parsed; its chapters would be missed everywhere.
    static func gather(
        _ texts: [ConfigurationText], _ report: Report, adding overrides: Overrides = .none
    ) -> MappingReader? {
        let roots = texts.map { NodeComposer.compose($0, report: report) }
        guard let first = roots.first else {
            report.error(
                Message("评价标准没有文件", en: "the standard has no files"), at: nil,
                hint: Message("请在插件里列出至少一个 YAML 文件", en: "list at least one YAML file in the plugin"))
            return nil
        }
        guard let first, roots.allSatisfy({ $0 != nil }) else { return nil }
        var pairs: [Node.Pair] = []
        for (place, root) in roots.enumerated() {
            guard let root, let found = self.pairs(of: root, report) else { return nil }
            pairs += found.filter { isNew($0, among: pairs, isFirstFile: place == 0, report) }
        }
        let top = Location(file: first.start.file, line: first.start.line, column: first.start.column)
        return MappingReader(overrides.merged(into: pairs), label: Chapters.label, location: top, report: report)
    }

    private static func pairs(of root: Node, _ report: Report) -> [Node.Pair]? {
        if case .mapping(let pairs) = root.content { return pairs }
        NodeReader(root, label, report).expected(
            Message("一组章节", en: "a mapping of chapters"), example: Message("kinds: …", en: "kinds: ..."))
        return nil
    }

    private static func isNew(_ pair: Node.Pair, among pairs: [Node.Pair], isFirstFile: Bool, _ report: Report) -> Bool
    {
        let label = KeyTitles.label(pair.name)
        if let first = pairs.first(where: { $0.name == pair.name }) {
            report.error(
                Message("章节 \(label) 在两个文件里都有", en: "chapter \(label) is in two files"), at: pair.key.start,
                hint: Message(
                    "另一个在 \(first.key.start)；请合并到一个文件",
                    en: "the other is at \(first.key.start); merge them into one file"
                ))
            return false
        }
        if !isFirstFile, head.contains(pair.name) {
            report.error(
                Message("\(label) 只写在第一个文件里", en: "\(label) belongs only in the first file"), at: pair.key.start,
                hint: Message("请移到第一个文件的开头", en: "move it to the beginning of the first file"))
        }
        return true
    }
}
