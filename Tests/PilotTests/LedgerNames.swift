import Foundation

/// What a page's commands take from the output before them: receipt numbers, heads, applicants, and fact numbers for
/// `--known-at`.
///
/// Both move when a deposited text changes. The page as written and the run as it goes are held against each other in
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
            let takesName = place > 0 && ["--undo", "--known-at", "--head"].contains(words[place - 1])
            let isName = takesName || words[place].wholeMatch(of: LedgerNames.applicant) != nil
            return isName ? names[words[place]] ?? words[place] : words[place]
        }.joined(separator: " ")
    }

    /// Receipt numbers, heads, and the fact number of a head that a line begins with.
    private static func names(in line: String) -> [String] {
        line.matches(of: /[0-9]+:[0-9a-f]{64}/).map { String($0.output) } + numbers(in: line)
            + line.matches(of: applicant).map { String($0.output) }
    }

    /// An applicant's number is that of a fact, and moves like one.
    private static var applicant: Regex<Substring> { /A-[0-9]+/ }

    private static func numbers(in line: String) -> [String] {
        for prefix in ["  回执号 ", "账首 "] where line.hasPrefix(prefix) {
            return [String(line.dropFirst(prefix.count).prefix { $0 != ":" })]
        }
        return []
    }
}
