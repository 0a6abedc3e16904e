import Kernel

/// Reads the choices of a column: `id: title`, or `id: [title, alias, alias]`.
enum ChoicesReader {
    /// A packed choice is one byte; 0 and 255 are not values.
    private static let most = 254

    static func read(_ chapter: NodeReader) -> [Column.Choice]? {
        var spellings: [String: String] = [:]
        let declared = chapter.named("选项", .code) { entry in
            choice(entry, &spellings)
        }
        guard let declared else { return nil }
        if declared.names.isEmpty { chapter.error("\(chapter.label)里没有选项") }
        if declared.names.count > most { chapter.error("\(chapter.label)有 \(declared.names.count) 个选项，最多 \(most) 个") }
        return declared.all
    }

    private static func choice(_ entry: NamedReader, _ spellings: inout [String: String]) -> Column.Choice? {
        guard let words = self.words(entry.value), let title = words.first else { return nil }
        for spelling in Set(words + [entry.name]).sorted() {
            if let other = spellings[spelling] {
                entry.key.error("选项 \(entry.name) 和 \(other) 都写作 \(spelling)，读文件时无法分辨", hint: "请改其中一个")
            }
            spellings[spelling] = entry.name
        }
        return Column.Choice(id: entry.name, title: title, aliases: Array(words.dropFirst()))
    }

    private static func words(_ reader: NodeReader) -> [String]? {
        if case .sequence = reader.node.content { return reader.texts("名称") }
        return reader.text().map { [$0] }
    }
}
