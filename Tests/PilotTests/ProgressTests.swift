import Foundation
import KernelTesting
import Testing

/// Progress is shown to somebody at a terminal, and to nobody else.
@Suite(.serialized) struct ProgressTests {
    private let scratch: ScratchFolder
    private let pilot: PilotProcess
    private let clerk = ["--actor", "样例局/收文员/x", "--today", "2026-03-31"]

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
        try scratch.write(ToyWorld.register(), to: "register.csv")
        #expect(try pilot.run(["receive", "register.csv", "--as", "registration"] + clerk).status == 0)
        let row = String(ToyWorld.penalty("样罚〔2025〕号", on: "2025-05-01").split(separator: "\n")[1])
        let rows = (1...9000).map { row.replacingOccurrences(of: "〕号", with: "〕\($0)号") }
        try scratch.write(([ToyWorld.penaltyHeader] + rows).joined(separator: "\n"), to: "many.csv")
    }

    /// What a terminal gets from a command.
    private func onTerminal(_ words: [String]) throws -> String {
        let process = pilot.make([])
        process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
        let command = ([pilot.executable] + words).map { "'\($0)'" }.joined(separator: " ")
        process.arguments = ["-qec", command, "/dev/null"]
        let output = Pipe()
        (process.standardOutput, process.standardInput) = (output, FileHandle.nullDevice)
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `A terminal sees the rows counted in place, and nothing of it at the end`() throws {
        let text = try onTerminal(["receive", "many.csv", "--dry-run"] + clerk)
        #expect(text.contains("\r已读 4096 行\u{1B}[K"), "\(text)")
        let (progress, rest) = try #require(text.parts(after: "\r\u{1B}[K"))
        #expect(progress.contains("已读") && !progress.contains("\n"), "\(progress)")
        #expect(rest.hasPrefix("回执（试收") && !rest.contains("已读"), "\(rest)")
        #expect(
            try onTerminal(["receive", "many.csv", "--dry-run", "--lang", "en"] + clerk).contains("\rrows read 4096"))
    }

    @Test func `Without a terminal, or with --json, nothing is counted`() throws {
        let words = ["receive", "many.csv", "--dry-run"] + clerk
        let piped = try pilot.run(words)
        #expect(piped.status == 0 && piped.errors.isEmpty && !piped.output.contains("已读"), "\(piped.errors)")
        #expect(try !onTerminal(words + ["--json"]).contains("已读"))
    }

    @Test func `Changes of a standard are counted while its cases are tried`() throws {
        let cases = "\(Checkout.root(of: #filePath))/Plugins/SafetyProduction/Cases"
        let text = try onTerminal(["check", "--cases", cases, "--mutate"])
        #expect(text.firstMatch(of: /\r已试 \d+ \/ \d+ 处改动/) != nil, "\(text.suffix(400))")
        #expect(text.contains("没有发现 0，"), "\(text.suffix(400))")
    }

    @Test func `Rows of a facts file and graded subjects are counted too`() throws {
        let rows = (1...5000).map { "repair,R-\($0),2026-03-31,x" }
        try scratch.write((["fact,record,day,because"] + rows).joined(separator: "\n"), to: "facts.csv")
        #expect(try onTerminal(["facts", "facts.csv", "--dry-run"] + clerk).contains("\r已读 4096 行"))
        #expect(try pilot.run(["demo", "--out", "demo", "--subjects", "100"]).status == 0)
        let evaluate = ["evaluate", "--as-of", "2026-03-31", "--ledger", "demo/dayawan.ledger"]
        #expect(try onTerminal(evaluate).contains("\r已评 64 个主体"))
        #expect(try pilot.run(evaluate).errors.isEmpty)
    }
}

extension String {
    /// What stands before the first occurrence of a mark, and after it.
    fileprivate func parts(after mark: String) -> (String, String)? {
        guard let range = range(of: mark) else { return nil }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}
