import Kernel
import KernelIntake

/// The rows that a file's receipt lists as set aside, counted by reason.
struct SetAsideText {
    let file: String
    let rows: [SetAside]
    /// How many rows are shown; the file of set-aside rows holds all.
    let shown: Int

    func lines(writtenTo path: String?) -> [Message] {
        guard !rows.isEmpty else { return [] }
        let reasons = reasons.map { $0.title + .verbatim(" \($0.count)") }.joined(Message("，", en: ", "))
        var lines = [Message("  暂存原因：\(reasons)", en: "  reasons: \(reasons)")]
        lines += rows.prefix(shown).map { .verbatim("    \(file):\($0.line):\($0.column ?? 1): ") + $0.message }
        let more = rows.count - shown
        if more > 0 { lines.append(Message("    …… 另有 \(more) 行", en: "    ... and \(more) more rows")) }
        if let path {
            lines.append(
                Message(
                    "  暂存的行已写入 \(path)，改正后可直接重新报送",
                    en: "  the rows set aside are in \(path); mend them and send that file"))
        }
        let unwritten = rows.filter { path == nil || !$0.keepsRow }.map(\.line)
        if !unwritten.isEmpty {
            let which = path == nil ? Message("暂存", en: "set aside") : Message("不写入该文件", en: "not in that file")
            let numbers = LineRanges.text(unwritten)
            lines.append(Message("  \(which)的行号：\(numbers)", en: "  lines \(which): \(numbers)"))
        }
        return lines
    }

    /// How many rows were set aside for each reason, the most frequent first.
    var reasons: [(title: Message, count: Int)] {
        let counts = Dictionary(grouping: rows, by: { $0.reason.title }).mapValues(\.count)
        return counts.sorted { ($1.value, $0.key.chinese) < ($0.value, $1.key.chinese) }.map { ($0.key, $0.value) }
    }
}
