import Kernel

/// The top-level chapters of a standard's files, as if they stood in one.
enum Chapters {
    /// What stands in the first file only.
    private static let head = ["format", "sector", "title", "owner", "decimals"]

    /// Nil when a file could not be parsed; its chapters would be missed everywhere.
    static func gather(_ texts: [ConfigurationText], _ report: Report) -> MappingReader? {
        let roots = texts.map { NodeComposer.compose($0, report: report) }
        guard let first = roots.first else {
            report.error("评价标准没有文件", at: nil, hint: "请在插件里列出至少一个 YAML 文件")
            return nil
        }
        guard let first, roots.allSatisfy({ $0 != nil }) else { return nil }
        var pairs: [Node.Pair] = []
        for (place, root) in roots.enumerated() {
            guard let root, let found = self.pairs(of: root, report) else { return nil }
            pairs += found.filter { isNew($0, among: pairs, isFirstFile: place == 0, report) }
        }
        let top = Location(file: first.start.file, line: first.start.line, column: first.start.column)
        return MappingReader(pairs, label: "评价标准", location: top, report: report)
    }

    private static func pairs(of root: Node, _ report: Report) -> [Node.Pair]? {
        if case .mapping(let pairs) = root.content { return pairs }
        NodeReader(root, "评价标准", report).expected("一组章节", example: "kinds: …")
        return nil
    }

    private static func isNew(_ pair: Node.Pair, among pairs: [Node.Pair], isFirstFile: Bool, _ report: Report) -> Bool
    {
        if let first = pairs.first(where: { $0.name == pair.name }) {
            report.error(
                "章节 \(KeyTitles.label(pair.name)) 在两个文件里都有", at: pair.key.start,
                hint: "另一个在 \(first.key.start)；请合并到一个文件")
            return false
        }
        if !isFirstFile, head.contains(pair.name) {
            report.error("\(KeyTitles.label(pair.name)) 只写在第一个文件里", at: pair.key.start, hint: "请移到第一个文件的开头")
        }
        return true
    }
}
