import Foundation
import KernelLedger
import KernelTesting
import Testing

/// The log beside a ledger: one line per command, and nothing of what the command was about.
@Suite(.serialized) struct CommandLogTests {
    private let scratch: ScratchFolder
    private let pilot: PilotProcess
    private let who = ["--actor", "样例局/收文员/clerk", "--today", "2026-03-31"]

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
    }

    private func log() throws -> [String] {
        try String(contentsOfFile: "\(scratch.path)/dayawan.ledger.log", encoding: .utf8).split(separator: "\n")
            .map(String.init)
    }

    @Test func `Every command leaves one line with time, actor, heads and outcome, and no content`() throws {
        try scratch.write(ToyWorld.register(), to: "register.csv")
        #expect(try pilot.run(["explain", "x"]).status == 1)
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/dayawan.ledger.log"))
        #expect(try pilot.run(["receive", "register.csv", "--as", "registration"] + who).status == 0)
        let penalty = ToyWorld.penalty("样罚〔2025〕1号", on: "2025-05-01", subject: "110105194912310021")
        try scratch.write(penalty, to: "p.csv")
        #expect(try pilot.run(["receive", "p.csv"] + who).status == 0)
        #expect(try pilot.run(["explain", ToyWorld.code, "--as-of", "2026-03-31"]).status == 0)
        #expect(try pilot.run(["explain", "110105194912310021"]).status == 1)
        let typed = ["--actor", "样例局/收文员/wang110105194912310021", "--today", "2026-03-31"]
        #expect(try pilot.run(["repair", "R-00000000", "--because", "张三"] + typed).status == 1)
        let lines = try log()
        let commands = ["receive", "receive", "explain", "explain", "repair"]
        let outcomes = ["完成", "完成", "完成", "未办理", "未办理"]
        #expect(lines.count == 5)
        let shape = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00)  (\S+)  (\S+)  (\S+) -> (\d+:[0-9a-f]{64})  (\S+)/
        for (place, line) in lines.enumerated() {
            let match = try #require(line.wholeMatch(of: shape), "\(line)")
            #expect(match.2 == commands[place] && match.6 == outcomes[place], "\(line)")
            #expect(match.3 == (["receive"].contains(match.2) ? "样例局/收文员/clerk" : place == 4 ? "样例局/收文员/******" : "-"))
            #expect(place == 0 ? match.4 == "-" : match.4.contains(":"))
        }
        let text = lines.joined()
        for secret in ["110105194912310021", ToyWorld.code, "样例一号公司", "张三", "p.csv"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test func `A log that cannot be written is a warning and no failure`() throws {
        try scratch.write(ToyWorld.register(), to: "register.csv")
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/dayawan.ledger.log", withIntermediateDirectories: true)
        let outcome = try pilot.run(["receive", "register.csv", "--as", "registration"] + who)
        #expect(outcome.status == 0 && outcome.errors.contains("警告: 日志"), "\(outcome.errors)")
    }
}
