import Foundation

/// What a page's commands take from the output before them, and what moves when a deposited text changes.
///
/// The page as written and the run as it goes are held against each other in order, each sort of name by itself, so
/// that recording a page anew also renews its commands.
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

    private var expected: [Sort: [String]] = [:]
    private var actual: [Sort: [String]] = [:]

    mutating func noteExpected(_ line: String) { expected.merge(LedgerNames.names(in: line), uniquingKeysWith: +) }
    mutating func noteActual(_ line: String) { actual.merge(LedgerNames.names(in: line), uniquingKeysWith: +) }

    /// A command with the names of this run.
    func renewed(_ command: String) -> String {
        let words = command.components(separatedBy: " ")
        return words.indices.map { place in
            let sort = LedgerNames.sort(of: words[place], after: place > 0 ? words[place - 1] : "")
            return sort.flatMap { name(for: words[place], of: $0) } ?? words[place]
        }.joined(separator: " ")
    }

    private func name(for written: String, of sort: Sort) -> String? {
        zip(expected[sort] ?? [], actual[sort] ?? []).first { $0.0 == written }?.1
    }

    private static func sort(of word: String, after option: String) -> Sort? {
        word.wholeMatch(of: applicant) != nil ? .applicant : Sort.allCases.first { $0.option == option }
    }

    private static func names(in line: String) -> [Sort: [String]] {
        let heads = line.matches(of: /[0-9]+:[0-9a-f]{64}/).map { String($0.output) }
        return [
            .receipt: line.matches(of: /回执号 ([0-9]+-[0-9]+-[0-9A-Z]{4})/).map { String($0.output.1) },
            .head: heads,
            .factNumber: line.hasPrefix("账首 ") ? heads.map { String($0.prefix { $0 != ":" }) } : [],
            .confirmation: line.matches(of: /--confirm ([0-9A-Z]{8})/).map { String($0.output.1) },
            .applicant: line.matches(of: applicant).map { String($0.output) },
        ]
    }

    /// An applicant's number is that of a fact, and moves like one.
    private static var applicant: Regex<Substring> { /A-[0-9]+/ }
}
