import Foundation
import KernelTesting
import Testing

@testable import Pilot

/// The commands of a county's walk-through, run in a fresh folder, give the output that the page shows.
@Suite(.serialized) struct GoldenTests {
    @Test(arguments: [
        "dayawan/README.md", "dayawan/FACTS.md", "dayawan/DISPUTES.md", "dayawan/KEEPING.md", "dayawan/SUBJECTS.md",
        "dayawan/APPLICANTS.md", "dayawan/PUBLISHING.md",
    ])
    func `A county's walk-through shows what its commands print`(page name: String) throws {
        let county = String(name.prefix { $0 != "/" })
        let scratch = try ScratchFolder()
        let root = Checkout.root(of: #filePath)
        let data = "\(root)/Examples/\(county)/data"
        if FileManager.default.fileExists(atPath: data) {
            try FileManager.default.copyItem(atPath: data, toPath: "\(scratch.path)/data")
        }
        let page = try String(contentsOfFile: "\(root)/Examples/\(name)", encoding: .utf8)
        let pilot = PilotProcess(county, in: scratch.path)
        let hidesDigests = name.hasSuffix("/APPLICANTS.md")
        let (text, commands) = try Walkthrough(page: page, program: county, hidesDigests: hidesDigests).rerun(
            with: pilot)
        #expect(commands >= 5)
        try Golden.compare(text, with: "Examples/\(name)")
    }

    @Test func `The page of formats says what the schemas say`() throws {
        try Golden.compare(FormatPage().text.chinese, with: "Examples/JSON.md")
    }
}

/// A page whose fenced `console` blocks hold commands after `$ ` and the output that follows each.
struct Walkthrough {
    let page: String
    let program: String
    /// Keys are random, and so is every digest after a sealed fact: such a page shows none.
    var hidesDigests = false

    /// The page with every output replaced by what the command prints now, and how many commands it has.
    func rerun(with pilot: PilotProcess) throws -> (text: String, commands: Int) {
        var result: [String] = []
        var commands = 0
        var isConsole = false
        var names = LedgerNames()
        for line in page.components(separatedBy: "\n") {
            if line.hasPrefix("```") { isConsole = line == "```console" }
            guard isConsole, !line.hasPrefix("```") else {
                result.append(line)
                continue
            }
            guard line.hasPrefix("$ ") else {
                names.noteExpected(line)
                continue
            }
            let command = names.renewed(line)
            result.append(command)
            commands += 1
            let lines = try output(of: String(command.dropFirst(2)), pilot)
            let shown = hidesDigests ? lines.map(Walkthrough.withoutDigest) : lines
            for line in shown { names.noteActual(line) }
            result += shown
        }
        return (result.joined(separator: "\n"), commands)
    }

    /// A line whose head and receipt number are left without what the digest gives them.
    private static func withoutDigest(_ line: String) -> String {
        line.replacing(/:[0-9a-f]{64}/, with: ":…").replacing(/回执号 ([0-9]+-[0-9]+)-[0-9A-Z]{4}/) { "回执号 \($0.1)-…" }
    }

    private func output(of command: String, _ pilot: PilotProcess) throws -> [String] {
        let words = Walkthrough.words(command)
        guard words.first == program else {
            Issue.record("the walk-through runs \(words.first ?? "nothing"), not \(program)")
            return []
        }
        let outcome = try pilot.run(Array(words.dropFirst()))
        var lines = (outcome.output + outcome.errors).components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        if outcome.status == 64 { Issue.record("a walk-through teaches no wrong usage: \(command)") }
        return outcome.status == 0 ? lines : lines + ["[退出状态 \(outcome.status)]"]
    }

    /// Words of a command line, with double quotes around those that hold blanks.
    static func words(_ command: String) -> [String] {
        command.components(separatedBy: "\"").enumerated().flatMap { place, part in
            place % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
        }
    }
}
