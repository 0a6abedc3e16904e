import Foundation
import Kernel
import KernelDemo
import KernelLedger
import KernelTesting
import Pilot
import Testing

/// A process that is killed loses nothing it acknowledged, and what it did not acknowledge can be sent again.
@Suite(.serialized) struct CrashTests {
    @Test func `Twenty-four processes killed at random lose no acknowledged file`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let office = try Office()
        let undisturbed = try office.receiveAll(into: "undisturbed.ledger")
        #expect(undisturbed.status == 0, "\(undisturbed.errors)")
        let expected = try office.state(of: "undisturbed.ledger")
        var betweenLines = 0
        for attempt in 0..<24 {
            let ledger = "attempt-\(attempt).ledger"
            let killed = try office.receiveAndKill(into: ledger, attempt: attempt, random: &random)
            if killed.wasWriting { betweenLines += 1 }
            let found = try office.filesFound(in: ledger)
            #expect(killed.acknowledged <= found && found <= killed.acknowledged + 1, "attempt \(attempt)")
            if found > 0 { #expect(try office.pilot.run(["audit", "--ledger", ledger]).status == 0) }
            #expect(try office.receiveAll(into: ledger).status == 0)
            #expect(try office.state(of: ledger) == expected, "attempt \(attempt)")
        }
        #expect(betweenLines >= 5)
    }

    /// A folder with a county's demonstration files.
    private struct Office {
        private let folder: DemonstratedFolder

        private var scratch: ScratchFolder { folder.scratch }
        var pilot: PilotProcess { folder.pilot }

        struct State: Equatable {
            let head: String
            let assessments: Data
        }

        init() throws {
            folder = try DemonstratedFolder()
        }

        func receiveAll(into ledger: String) throws -> PilotProcess.Outcome {
            try pilot.run(folder.receiving(into: ledger))
        }

        /// Kills every second process shortly after a line `writing`, the others at any time.
        func receiveAndKill(
            into ledger: String, attempt: Int, random: inout SplitMix64
        ) throws -> (acknowledged: Int, wasWriting: Bool) {
            let process = pilot.make(folder.receiving(into: ledger))
            let output = Pipe()
            (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
            let wait = UInt32.random(in: 0...(attempt % 2 == 0 ? 12_000 : 300_000), using: &random)
            let after = attempt % 2 == 0 ? Int.random(in: 1...folder.files.count, using: &random) : 0
            try process.run()
            var text = ""
            while count("writing ", text) < after {
                let data = output.fileHandleForReading.availableData
                if data.isEmpty { break }
                text += String(decoding: data, as: UTF8.self)
            }
            usleep(wait)
            kill(process.processIdentifier, SIGKILL)
            text += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            let (begun, done) = (count("writing ", text), count("committed ", text))
            return (done, begun > done)
        }

        private func count(_ word: String, _ text: String) -> Int {
            text.split(separator: "\n").filter { $0.hasPrefix(word) }.count
        }

        private func open(_ ledger: String) throws -> Ledger {
            guard let composition = Composition.read(DayawanForTests.self).value else {
                throw Refusal(.verbatim("configuration"))
            }
            return try Ledger.open(
                path: "\(scratch.path)/\(ledger)", access: .readOnly, layouts: composition.layouts)
        }

        /// How many files have left facts in a ledger.
        func filesFound(in ledger: String) throws -> Int {
            guard FileManager.default.fileExists(atPath: "\(scratch.path)/\(ledger)") else { return 0 }
            guard let opened = try? open(ledger) else { return 0 }
            let last = try opened.head().number
            let facts = try opened.facts(Array(stride(from: Int64(1), through: last, by: 1)))
            return Set(facts.filter { $0.kind != .deposited }.map(\.file)).count
        }

        func state(of ledger: String) throws -> State {
            let run = try pilot.run(
                ["evaluate", "--ledger", ledger, "--as-of", "2026-03-31", "--out", "\(ledger).jsonl"])
            #expect(run.status == 0, "\(run.errors)")
            return State(
                head: try open(ledger).head().description,
                assessments: FileManager.default.contents(atPath: "\(scratch.path)/\(ledger).jsonl") ?? Data())
        }
    }
}
