import Foundation
import KernelTesting

/// A page whose fenced `console` blocks hold commands after `$ ` and the output that follows each.
///
/// `<!-- expects: 截短, 退出状态 1 -->` below a block pins words that its output must have, also while it is recorded.
struct Walkthrough {
    let page: String
    let program: String
    /// Keys are random, and so is every digest after a sealed fact: such a page shows none.
    var hidesDigests = false

    /// What becomes of a page when its commands are run again.
    struct Rerun {
        /// The page with every output replaced by what the command prints now.
        fileprivate(set) var text = ""
        fileprivate(set) var commands = 0
        /// What must not be recorded: each would make the page say something else than it did.
        fileprivate(set) var problems: [String] = []

        fileprivate var lines: [String] = []
        fileprivate var names = LedgerNames()
        /// Of the last command, as written and as printed.
        fileprivate var (written, printed): ([String], [String]) = ([], [])
        fileprivate var block: [String] = []
    }

    func rerun(with run: ([String]) throws -> PilotProcess.Outcome) throws -> Rerun {
        var result = Rerun()
        var isConsole = false
        for line in page.components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                result.closeOutput()
                isConsole = line == "```console"
                if isConsole { result.block = [] }
                result.lines.append(line)
            } else if !isConsole {
                result.verifyWords(line)
                result.lines.append(line)
            } else if line.hasPrefix("$ ") {
                result.closeOutput()
                try carryOut(line, into: &result, with: run)
            } else {
                result.written.append(line)
            }
        }
        result.text = result.lines.joined(separator: "\n")
        return result
    }

    private func carryOut(
        _ line: String, into result: inout Rerun, with run: ([String]) throws -> PilotProcess.Outcome
    ) throws {
        let (command, problems) = result.names.renewed(line)
        result.problems += problems
        result.commands += 1
        let words = Walkthrough.words(String(command.dropFirst(2)))
        guard words.first == program else {
            result.problems.append("the walk-through runs \(words.first ?? "nothing"), not \(program)")
            return
        }
        let outcome = try run(Array(words.dropFirst()))
        if outcome.status == 64 { result.problems.append("a walk-through teaches no wrong usage: \(command)") }
        let shown = Walkthrough.lines(of: outcome).map { hidesDigests ? Walkthrough.withoutDigest($0) : $0 }
        result.printed = shown
        result.block += shown
        result.lines += [command] + shown
    }

    private static func lines(of outcome: PilotProcess.Outcome) -> [String] {
        var lines = (outcome.output + outcome.errors).components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        return outcome.status == 0 ? lines : lines + ["\(status) \(outcome.status)]"]
    }

    fileprivate static let status = "[退出状态"

    /// A line whose head and receipt number are left without what the digest gives them.
    private static func withoutDigest(_ line: String) -> String {
        line.replacing(/:[0-9a-f]{64}/, with: ":…").replacing(/回执号 ([0-9]+-[0-9]+)-[0-9A-Z]{4}/) { "回执号 \($0.1)-…" }
    }

    /// Words of a command line, with double quotes around those that hold blanks.
    static func words(_ command: String) -> [String] {
        command.components(separatedBy: "\"").enumerated().flatMap { place, part in
            place % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
        }
    }
}

extension Walkthrough.Rerun {
    /// A command that was refused on the page is refused, and its names are known from here on.
    fileprivate mutating func closeOutput() {
        for line in written where line.hasPrefix(Walkthrough.status) && !printed.contains(line) {
            problems.append("the page has \(line), the command gives: \(printed.last ?? "nothing")")
        }
        names.pair(written: written, printed: printed)
        (written, printed) = ([], [])
    }

    /// The words that a comment pins stand in the block above it.
    fileprivate mutating func verifyWords(_ line: String) {
        guard let pinned = line.wholeMatch(of: /<!-- expects: (.*) -->/)?.output.1 else { return }
        for word in pinned.components(separatedBy: ", ") where !block.contains(where: { $0.contains(word) }) {
            problems.append("the output above has no “\(word)”")
        }
    }
}
