import Foundation
import KernelDemo
import KernelTesting
import Testing

/// A process that is killed while it keeps two thousand consents keeps all of them or none, and no key without one.
@Suite(.serialized) struct ConsentCrashTests {
    private let office: SubjectOffice
    private static let rows = 2_000

    init() throws {
        office = try SubjectOffice()
        let header = "事实,申请人,申请类别,成年,主体代码,用途,告知书,授权单位,日期"
        let rows = (1...Self.rows).map {
            "同意,样例名\($0),户,是,\(ToyWorld.village),信用户评定,示告〔2026〕1号,样例镇政府,2026-03-01"
        }
        try office.scratch.write(([header] + rows).joined(separator: "\n"), to: "f.csv")
    }

    private func count(_ ledger: String) throws -> Int {
        let outcome = try office.run(["applicants"], ledger: ledger)
        return outcome.output.split(separator: "\n").filter { $0.hasPrefix("A-") && $0.contains("可读") }.count
    }

    @Test func `Runs killed at random leave all or nothing, and rebuild leaves no stray key`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        var midway = 0
        for attempt in 0..<40 where midway < 3 {
            let ledger = "attempt-\(attempt).ledger"
            try FileManager.default.copyItem(
                atPath: "\(office.scratch.path)/a.ledger", toPath: "\(office.scratch.path)/\(ledger)")
            let acknowledged = try kill(ledger, afterKeys: Int.random(in: 1..<Self.rows, using: &random))
            let (kept, keys) = (try count(ledger), office.keys(ledger).count)
            #expect(kept == 0 || kept == Self.rows, "seed \(seed), attempt \(attempt)")
            #expect(!acknowledged || kept == Self.rows, "seed \(seed), attempt \(attempt)")
            if kept == 0, keys > 0 {
                midway += 1
                let audit = try office.run(["audit"], ledger: ledger)
                #expect(audit.status == 1 && audit.output.contains("不属于任何有效的同意"), "\(audit.output)")
            }
            #expect(try office.run(["rebuild"], ledger: ledger).status == 0)
            #expect(office.keys(ledger).count == kept, "seed \(seed), attempt \(attempt)")
            #expect(try office.run(["audit"], ledger: ledger).status == 0)
        }
        #expect(midway >= 3)
        let ledger = "attempt-0.ledger"
        #expect(try office.run(["facts", "f.csv"], ledger: ledger).status == 0)
        #expect(try count(ledger) == Self.rows && office.keys(ledger).count == Self.rows)
    }

    /// Kills the run once so many keys are on the disk; says whether it had acknowledged the file.
    private func kill(_ ledger: String, afterKeys keys: Int) throws -> Bool {
        let process = office.pilot.make(
            ["facts", "f.csv", "--ledger", ledger, "--actor", SubjectOffice.officer, "--today", "2026-04-01"])
        // A file, for a pipe that nobody reads would fill up and hold the process.
        let path = try office.scratch.write("", to: "\(ledger).out")
        process.standardOutput = FileHandle(forWritingAtPath: path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, office.keys(ledger).count < keys { usleep(2_000) }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return try String(contentsOfFile: path, encoding: .utf8).contains("committed ")
    }

    @Test func `Two thousand consents taken back by one file leave no key`() throws {
        #expect(try office.run(["facts", "f.csv"]).status == 0)
        let numbers = try office.run(["applicants"]).output.matches(of: /A-[0-9]+/).map { String($0.0) }
        #expect(numbers.count == Self.rows && office.keys().count == Self.rows)
        let rows = numbers.map { "撤回同意,\($0),2026-03-20" }
        try office.scratch.write((["事实,申请编号,日期"] + rows).joined(separator: "\n"), to: "w.csv")
        let outcome = try office.run(["facts", "w.csv"])
        #expect(outcome.output.contains("撤回同意 2000"), "\(outcome.output)\(outcome.errors)")
        #expect(office.keys().isEmpty)
        #expect(try office.run(["audit"]).status == 0)
    }
}
