import Foundation
import KernelTesting
import Testing

/// In English the commands print no Chinese but the names and titles of files and configuration.
@Suite(.serialized) struct EnglishRunTests {
    private let scratch: ScratchFolder
    private let pilot: PilotProcess
    private let clerk = ["--actor", "Bureau/clerk/x", "--today", "2026-03-31"]

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
    }

    /// Runs a command in English on the demonstration's ledger.
    private func run(_ words: [String], status: Int32 = 0) throws -> String {
        let outcome = try pilot.run(words + ["--lang", "en"])
        let text = outcome.output + outcome.errors
        #expect(outcome.status == status, "\(words)\n\(text)")
        let left = Set(text.hanRuns).subtracting(try NamesInFiles(in: scratch).runs)
        #expect(left.isEmpty, "\(words)\n\(left)\n\(text)")
        return text
    }

    private func onLedger(_ words: [String], status: Int32 = 0) throws -> String {
        try run(words + ["--ledger", "demo/dayawan.ledger"], status: status)
    }

    @Test func `The demonstration and the commands on it speak English`() throws {
        _ = try run(["demo", "--out", "demo", "--subjects", "60"])
        try receive()
        for day in ["2025-04-30", "2026-03-31"] { _ = try onLedger(["explain", ToyWorld.code, "--as-of", day]) }
        _ = try onLedger(["evaluate", "--as-of", "2026-03-31", "--timings"])
        let head = try #require(onLedger(["audit"]).firstMatch(of: /[0-9]+:[0-9a-f]{64}/)).0
        _ = try onLedger(["audit", "--head", String(head)])
        _ = try onLedger(["audit", "--head", "1:" + head.suffix(64)], status: 1)
        _ = try onLedger(["unclassified"])
        _ = try onLedger(["conflicts"])
        try marks()
        _ = try onLedger(["explain", ToyWorld.code, "--as-of", "2026-03-31"])
        _ = try onLedger(["explain", "no such subject"], status: 1)
        _ = try onLedger(["backup", "copy.ledger"])
        _ = try onLedger(["restore", "copy.ledger"], status: 1)
        _ = try run(["explain", "x"], status: 1)
        _ = try run(["receive", "no-such-file.csv"] + clerk, status: 1)
    }

    /// The register, faulty rows, two senders that contradict each other, and a file that is taken back.
    private func receive() throws {
        try scratch.write(ToyWorld.register(), to: "register.csv")
        _ = try onLedger(["receive", "register.csv", "--as", "registration"] + clerk)
        func row(_ number: String, code: String = ToyWorld.code, day: String = "2025-05-01", fine: String = "2.5")
            -> String
        {
            String(ToyWorld.penalty(number, on: day, fine: fine, subject: code).split(separator: "\n")[1])
        }
        let rows = [
            ToyWorld.penaltyHeader, row("样罚〔2025〕1号"), row("样罚〔2025〕2号", code: "91441303MA4YYY9001"),
            row("样罚〔2025〕3号", code: "91441302MA4YYY9005"), row("样罚〔2025〕4号", day: "2025-02-30"),
            row("样罚〔2025〕5号", day: "2027-01-01"), row("样罚〔2025〕6号", fine: "两万"),
            row("样罚〔2025〕7号", code: "110105194912310021"), row("样罚〔2025〕8号", code: ""), row("样罚〔2025〕9号"),
            row("样罚〔2025〕9号", fine: "3"),
        ]
        try scratch.write(rows.joined(separator: "\n"), to: "faulty.csv")
        _ = try onLedger(["receive", "faulty.csv", "--dry-run"] + clerk)
        let receipt = try onLedger(["receive", "faulty.csv", "--timings"] + clerk)
        let other = row("样罚〔2025〕1号", fine: "4").replacingOccurrences(
            of: "样例局,11441300MB0YYY907F,样例局,11441300MB0YYY907F", with: "样例局,11441300MB0YYY907F,他局,11441300MB0YYY907F")
        try scratch.write([ToyWorld.penaltyHeader, other].joined(separator: "\n"), to: "other.csv")
        _ = try onLedger(["receive", "other.csv"] + clerk)
        try scratch.write("a,b\n1,2\n", to: "unknown.csv")
        _ = try onLedger(["receive", "unknown.csv"] + clerk, status: 1)
        let number = try #require(receipt.firstMatch(of: /\d+-\d+-[0-9A-Z]{4}/)).0
        let sender = ["--actor", "样例局/clerk/x", "--today", "2026-03-31"]
        let undo = ["receive", "--undo", String(number), "--because", "wrong file"]
        _ = try onLedger(undo + clerk, status: 1)
        _ = try onLedger(undo + ["--dry-run"] + sender)
        try verifySetAside()
    }

    /// The reasons beside the rows are English too; the names of their two columns are read again and stay.
    private func verifySetAside() throws {
        let text = try String(contentsOfFile: "\(scratch.path)/faulty.set-aside.csv", encoding: .utf8)
        let lines = text.components(separatedBy: "\n").dropFirst()
        #expect(Set(lines.joined(separator: "\n").hanRuns).isSubset(of: try NamesInFiles(in: scratch).runs), "\(text)")
    }

    private func marks() throws {
        let explained = try onLedger(["explain", ToyWorld.code, "--as-of", "2026-03-31"])
        let line = explained.split(separator: "\n").first { $0.contains("样罚〔2025〕1号") }
        let record = String(try #require(line?.firstMatch(of: /R-[0-9A-Z]{8}/)).0)
        _ = try onLedger(["withdraw", record, "--because", "x"] + clerk, status: 1)
        _ = try onLedger(["withdraw", "R-00000000", "--because", "x"] + clerk, status: 1)
        for _ in 1...2 { _ = try onLedger(["repair", record, "--because", "x"] + clerk, status: 0) }
        _ = try onLedger(["object", record, "--because", "x"] + clerk)
        _ = try onLedger(["object", record, "--because", "y"] + clerk, status: 1)
        _ = try onLedger(["object", record, "--close", "--because", "x"] + clerk, status: 1)
        _ = try onLedger(["correct", record, "--set", "fin=3", "--because", "x"] + clerk, status: 1)
        _ = try onLedger(["classify", record, "--as", "judgment", "--because", "x"] + clerk, status: 1)
        _ = try onLedger(["classify", record, "--as", "penalty", "--because", "x"] + clerk)
        let rows = [
            "fact,record,day,because", "repair,\(record),2026-03-31,x", "withdraw,\(record),2026-03-31,x",
            "object,,2026-03-31,x", "mend,\(record),2026-03-31,x", "close-objection,\(record),2026-03-32,x",
        ]
        try scratch.write(rows.joined(separator: "\n"), to: "facts.csv")
        _ = try onLedger(["facts", "facts.csv"] + clerk)
    }

    @Test func `Every command of the help list speaks English, where it is carried out and where it is refused`() throws
    {
        let run = try JSONRun.english.get()
        let names = try NamesInFiles(in: run.scratch).runs
        for answer in run.answers {
            guard let told = answer.told else { continue }
            #expect(told.status == answer.outcome.status, "\(answer.words)\n\(told.output)\(told.errors)")
            // The text of a standard is printed as it is.
            if answer.words == ["standard"] { continue }
            let left = Set((told.output + told.errors).hanRuns).subtracting(names)
            #expect(left.isEmpty, "\(answer.words)\n\(left)\n\(told.output)\(told.errors)")
        }
        #expect(Set(run.answers.filter { $0.told != nil }.map { $0.words[0] }) == Set(try HelpList(run.pilot).commands))
    }

    @Test func `Checking a configuration speaks English`() throws {
        let root = Checkout.root(of: #filePath)
        _ = try run(["check", "--cases", "\(root)/Plugins/SafetyProduction/Cases"])
        #expect(try pilot.run(["standard", "--out", "copy"]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/copy").sorted()
        for name in names {
            let text = try String(contentsOfFile: "\(scratch.path)/copy/\(name)", encoding: .utf8)
            try scratch.write(text.replacingOccurrences(of: "points_each:", with: "point_each:"), to: "copy/\(name)")
        }
        let text = try run(["check"] + names.map { "copy/\($0)" }, status: 1)
        #expect(text.contains("did you mean") && text.contains("point_each"), "\(text)")
    }
}
