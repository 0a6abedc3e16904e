import Foundation

/// What a page's commands take from the output before them, and what moves when a deposited text changes.
///
/// Each output as written is held against the same command's output as it is printed, each sort of name by itself, so
/// that recording a page anew also renews its commands. An output that has more or fewer names than before moves no
/// name of another output.
struct LedgerNames {
    /// A sort of name. None ever takes the place of another.
    private enum Sort: CaseIterable {
        case receipt, head, factNumber, confirmation, applicant

        /// The option before which a word of a command is a name of this sort; an applicant's number needs none.
        var option: String? {
            switch self {
            case .receipt: "--undo"
            case .head: "--head"
            case .factNumber: "--known-at"
            case .confirmation: "--confirm"
            case .applicant: nil
            }
        }
    }

    /// What each written name is in this run; where outputs disagree about it, each of the answers.
    private var printed: [Sort: [String: Set<String>]] = [:]

    /// Takes in one command's output, as the page has it and as it is printed now.
    ///
    /// Lines that say the same but for their names are paired first, the first of them with the first. What is left is
    /// paired in order where as many are left on both sides; of another number no name is known.
    mutating func pair(written: [String], printed: [String]) {
        var (left, here) = (written.filter(LedgerNames.hasNames), printed.filter(LedgerNames.hasNames))
        left.removeAll { line in
            guard let place = here.firstIndex(where: { LedgerNames.shape($0) == LedgerNames.shape(line) }) else {
                return false
            }
            note(LedgerNames.names(in: line), LedgerNames.names(in: here.remove(at: place)))
            return true
        }
        note(LedgerNames.names(in: left), LedgerNames.names(in: here))
    }

    private mutating func note(_ written: [Sort: [String]], _ here: [Sort: [String]]) {
        for (sort, names) in written where names.count == here[sort]?.count {
            for (name, now) in zip(names, here[sort] ?? []) {
                printed[sort, default: [:]][name, default: []].insert(now)
            }
        }
    }

    /// A command with the names of this run, and what is to be said of those that are not known.
    func renewed(_ command: String) -> (command: String, problems: [String]) {
        var words = command.components(separatedBy: " ")
        var problems: [String] = []
        for place in words.indices {
            let written = words[place]
            guard let sort = LedgerNames.sort(of: written, after: place > 0 ? words[place - 1] : "") else { continue }
            let now = printed[sort]?[written] ?? []
            if now.count == 1 {
                words[place] = now.first ?? written
            } else if now.isEmpty {
                problems.append("no output before this command has \(written): \(command)")
            } else {
                problems.append("\(written) is now \(now.sorted().joined(separator: " and ")): \(command)")
            }
        }
        return (words.joined(separator: " "), problems)
    }

    private static func sort(of word: String, after option: String) -> Sort? {
        word.wholeMatch(of: applicant) != nil ? .applicant : Sort.allCases.first { $0.option == option }
    }

    private static func names(in line: String) -> [Sort: [String]] {
        let heads = line.matches(of: head).map { String($0.output) }
        return [
            .receipt: line.matches(of: receipt).map { String($0.output.1) },
            .head: heads,
            .factNumber: line.hasPrefix("账首 ") ? heads.map { String($0.prefix { $0 != ":" }) } : [],
            .confirmation: line.matches(of: confirmation).map { String($0.output.1) },
            .applicant: line.matches(of: applicant).map { String($0.output) },
        ]
    }

    private static func names(in lines: [String]) -> [Sort: [String]] {
        lines.map { names(in: $0) }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }

    private static func hasNames(_ line: String) -> Bool { names(in: line).values.contains { !$0.isEmpty } }

    /// What a line says, whatever its names are.
    private static func shape(_ line: String) -> String {
        line.replacing(head, with: "<head>").replacing(receipt, with: "<receipt>")
            .replacing(confirmation, with: "<confirmation>").replacing(applicant, with: "<applicant>")
    }

    private static var head: Regex<Substring> { /[0-9]+:[0-9a-f]{64}/ }
    private static var receipt: Regex<(Substring, Substring)> { /回执号 ([0-9]+-[0-9]+-[0-9A-Z]{4})/ }
    private static var confirmation: Regex<(Substring, Substring)> { /--confirm ([0-9A-Z]{8})/ }
    /// An applicant's number is that of a fact, and moves like one.
    private static var applicant: Regex<Substring> { /A-[0-9]+/ }
}
