import Foundation
import Kernel
import KernelDemo
import KernelIntake
import KernelLedger
import KernelTesting
import Pilot
import Testing

/// The same facts give the same bytes, however they arrive and wherever they are evaluated.
@Suite(.serialized) struct DeterminismTests {
    @Test func `Row order, file split, hash seed, time zone, locale and threads leave every byte as it is`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let scratch = try ScratchFolder()
        let pilot = PilotProcess("dayawan", in: scratch.path)
        let files = try cleanFiles()
        let whole = try write(files, scratch, prefix: "whole") { [$0] }
        let shuffled = try write(files, scratch, prefix: "shuffled") { rows in
            let mixed = rows.shuffled(using: &random)
            let cut = mixed.count / 3
            return [Array(mixed[..<cut]), Array(mixed[cut..<(2 * cut)]), Array(mixed[(2 * cut)...])]
        }
        let first = try evaluate(
            pilot, whole, "first", threads: 1, ["TZ": "UTC", "LANG": "C", "SWIFT_DETERMINISTIC_HASHING": "1"])
        let registers = shuffled.filter { $0.contains("registration") }
        let others = shuffled.filter { !$0.contains("registration") }.shuffled(using: &random)
        let second = try evaluate(
            pilot, registers.shuffled(using: &random) + others, "second", threads: 3,
            ["TZ": "America/New_York", "LANG": "zh_CN.GB18030", "LC_ALL": "tr_TR.UTF-8"])
        #expect(!first.isEmpty)
        #expect(first == second)
    }

    /// The demonstration's register and the records of one year, in UTF-8, without the rows that are set aside: what
    /// versions or contradicts each other depends on the order.
    private func cleanFiles() throws -> [(kind: String, header: String, rows: [String])] {
        guard let composition = Composition.read(DayawanForTests.self).value else {
            throw Refusal(.verbatim("configuration"))
        }
        let pipeline = Pipeline(
            composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
        let plan = composition.plan.demo.with(subjects: 80)
        let files = try DemoGenerator(plan: plan, layouts: composition.layouts).files()
        return try files.filter { $0.year == nil || $0.year == "2024" && isPlain($0, composition.plan.demo) }.map {
            file in
            let receipt = try pipeline.receive(
                .bytes(name: file.name, file.bytes), as: file.kind,
                by: Actor(unit: "样例局", role: "收文员", account: "clerk"), today: plan.through)
            let lines = rows(of: file)
            let aside = Set(receipt.setAside.map(\.line))
            let good = lines.dropFirst().filter { !aside.contains($0.line) && !$0.text.isEmpty }.map(\.text)
            return ("\(file.folder)-\(file.kind?.description ?? "")", lines[0].text, good)
        }
    }

    /// The rows of a file with the line on which each begins; a cell in quotes may go on over several lines.
    private func rows(of file: DemoFile) -> [(line: Int, text: String)] {
        var rows: [(line: Int, text: String)] = []
        var (first, line, text, quoted) = (1, 1, "", false)
        for scalar in String(decoding: file.bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\"" { quoted.toggle() }
            if scalar == "\n" { line += 1 }
            if scalar == "\n", !quoted {
                rows.append((first, text))
                (first, text) = (line, "")
            } else if scalar != "\r" || quoted {
                text.unicodeScalars.append(scalar)
            }
        }
        return rows
    }

    private func isPlain(_ file: DemoFile, _ plan: CountyPlan.Demo) -> Bool {
        let isText = plan.bureaus.contains { $0.id == file.folder && $0.encoding != .gb18030 }
        return isText && file.content != .facts && file.kind != .registration
    }

    private func write(
        _ files: [(kind: String, header: String, rows: [String])], _ scratch: ScratchFolder, prefix: String,
        split: ([String]) -> [[String]]
    ) throws -> [String] {
        try files.flatMap { file in
            try split(file.rows).enumerated().map { part, rows in
                let name = "\(prefix)-\(file.kind)-\(part).csv"
                try scratch.write(([file.header] + rows).joined(separator: "\r\n") + "\r\n", to: name)
                return name
            }
        }
    }

    private func evaluate(
        _ pilot: PilotProcess, _ files: [String], _ name: String, threads: Int, _ environment: [String: String]
    ) throws -> Data {
        let ledger = ["--ledger", "\(name).ledger"]
        let who = ["--actor", "样例局/收文员/clerk", "--today", "2026-03-31"]
        let received = try pilot.run(["receive"] + files + ledger + who, environment: environment)
        #expect(received.status == 0, "\(received.errors)")
        #expect(!received.output.contains("暂存"), "\(received.output)")
        let evaluated = try pilot.run(
            ["evaluate", "--as-of", "2026-03-31", "--threads", "\(threads)", "--out", "\(name).jsonl"] + ledger,
            environment: environment)
        #expect(evaluated.status == 0, "\(evaluated.errors)")
        return FileManager.default.contents(atPath: "\(pilot.folder)/\(name).jsonl") ?? Data()
    }
}
