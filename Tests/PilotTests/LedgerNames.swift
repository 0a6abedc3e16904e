import Foundation

/// What a page's commands take from the output before them: receipt numbers, heads, confirmations, and fact numbers for
/// `--known-at`.
///
/// All move when a deposited text changes. The page as written and the run as it goes are held against each other in
/// order, so that recording a page anew also renews its commands.
struct LedgerNames {
    private var expected: [String] = []
    private var actual: [String] = []

    mutating func noteExpected(_ line: String) { expected += LedgerNames.names(in: line) }
    mutating func noteActual(_ line: String) { actual += LedgerNames.names(in: line) }

    /// A command with the names of this run.
    func renewed(_ command: String) -> String {
        let names = Dictionary(zip(expected, actual), uniquingKeysWith: { first, _ in first })
        let words = command.components(separatedBy: " ")
        return words.indices.map { place in
            let takesName = place > 0 && ["--undo", "--known-at", "--head", "--confirm"].contains(words[place - 1])
            return takesName ? names[words[place]] ?? words[place] : words[place]
        }.joined(separator: " ")
    }

    /// Receipt numbers, heads, confirmations, and the fact number of a head that a line begins with.
    private static func names(in line: String) -> [String] {
        line.matches(of: /[0-9]+:[0-9a-f]{64}/).map { String($0.output) } + numbers(in: line)
            + line.matches(of: /--confirm ([0-9A-Z]{8})/).map { String($0.output.1) }
    }

    private static func numbers(in line: String) -> [String] {
        for prefix in ["  回执号 ", "账首 "] where line.hasPrefix(prefix) {
            return [String(line.dropFirst(prefix.count).prefix { $0 != ":" })]
        }
        return []
    }
}
