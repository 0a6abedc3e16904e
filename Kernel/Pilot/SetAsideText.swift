import KernelIntake

/// The rows that a file's receipt lists as set aside, counted by reason.
struct SetAsideText {
    let file: String
    let rows: [SetAside]
    /// How many rows are shown; the file of set-aside rows holds all.
    let shown: Int

    func lines(writtenTo path: String?) -> [String] {
        guard !rows.isEmpty else { return [] }
        let reasons = reasons.map { "\($0.title) \($0.count)" }.joined(separator: "，")
        var lines = ["  暂存原因：\(reasons)"]
        lines += rows.prefix(shown).map { "    \(file):\($0.line):\($0.column ?? 1): \($0.message)" }
        if rows.count > shown { lines.append("    …… 另有 \(rows.count - shown) 行") }
        if let path { lines.append("  暂存的行已写入 \(path)，改正后可直接重新报送") }
        let unwritten = rows.filter { path == nil || !$0.keepsRow }.map(\.line)
        if !unwritten.isEmpty {
            lines.append("  \(path == nil ? "暂存" : "不写入该文件")的行号：\(LineRanges.text(unwritten))")
        }
        return lines
    }

    /// How many rows were set aside for each reason, the most frequent first.
    var reasons: [(title: String, count: Int)] {
        let counts = Dictionary(grouping: rows, by: { $0.reason.title }).mapValues(\.count)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}
