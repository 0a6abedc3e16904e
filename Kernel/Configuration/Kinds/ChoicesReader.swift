import Kernel

/// Reads the choices of a column: `id: title`, or `id: [title, alias, alias]`.
enum ChoicesReader {
    /// A packed choice is one byte; 0 and 255 are not values.
    private static let most = 254

    static func read(_ chapter: NodeReader) -> [Column.Choice]? {
        var spellings: [String: String] = [:]
        let declared = chapter.named(Message("选项", en: "choice"), .code) { entry in
            choice(entry, &spellings)
        }
        guard let declared else { return nil }
        checkNumber(declared.names.count, chapter)
        return declared.all
    }

    private static func checkNumber(_ count: Int, _ chapter: NodeReader) {
        if count == 0 { chapter.error(Message("\(chapter.label)里没有选项", en: "\(chapter.label) has no choices")) }
        if count > most {
            chapter.error(
                Message(
                    "\(chapter.label)有 \(count) 个选项，最多 \(most) 个",
                    en: "\(chapter.label) has \(count) choices, at most \(most) are allowed"))
        }
    }

    private static func choice(_ entry: NamedReader, _ spellings: inout [String: String]) -> Column.Choice? {
        guard let words = self.words(entry.value), let title = words.first else { return nil }
        for spelling in Set(words + [entry.name]).sorted() {
            if let other = spellings[spelling] {
                entry.key.error(
                    shared(spelling, entry.name, other), hint: Message("请改其中一个", en: "change one of them"))
            }
            spellings[spelling] = entry.name
        }
        return Column.Choice(id: entry.name, title: title, aliases: Array(words.dropFirst()))
    }

    private static func shared(_ spelling: String, _ one: String, _ other: String) -> Message {
        Message(
            "选项 \(one) 和 \(other) 都写作 \(spelling)，读文件时无法分辨",
            en: "choices '\(one)' and '\(other)' are both written '\(spelling)', the same to a reader of files")
    }

    private static func words(_ reader: NodeReader) -> [String]? {
        if case .sequence = reader.node.content { return reader.texts(Message("名称", en: "name")) }
        return reader.text().map { [$0] }
    }
}
