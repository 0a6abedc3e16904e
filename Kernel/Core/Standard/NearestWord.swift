/// The nearest right word for a misspelt one.
public enum NearestWord {
    /// The allowed word with the fewest edits, or nil when none is near (more than a third of the letters, at least two).
    public static func of(_ word: String, among allowed: some Sequence<String>) -> String? {
        let limit = max(2, word.count / 3)
        let scored = allowed.map { (distance(word, $0), $0) }.filter { $0.0 <= limit }
        return scored.min { $0 < $1 }?.1
    }

    /// Edits (insert, delete, replace, swap neighbours) between two words.
    static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.lowercased()), Array(b.lowercased()))
        var rows = [Array(0...b.count)]
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
