import Foundation
import Kernel
import KernelDemo
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// `publish` and `verify` as they are typed.
@Suite(.serialized) struct PublishCommandTests {
    private let folder: DemonstratedFolder
    private var pilot: PilotProcess { folder.pilot }
    private static let ledger = ["--ledger", "demo/dayawan.ledger"]

    init() throws {
        folder = try DemonstratedFolder()
    }

    private func publishing(_ options: [String] = []) -> [String] {
        ["publish", "--out", "out", "--as-of", "2026-03-31", "--today", "2026-03-31", "--actor", "某局/经办人/zhang01"]
            + Self.ledger + options
    }

    /// Whether a folder holds what its `made.json` says, and no more.
    private func isWhole(_ name: String) throws -> Bool {
        let path = "\(folder.scratch.path)/out/\(name)"
        guard let made = MadeDocument(at: "\(path)/made.json") else { return false }
        let files = try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.contains(".") }
        let isTrue = try pilot.run(["verify", "out/\(name)/index.html"] + Self.ledger).status == 0
        return isTrue && Set(files) == Set(made.files.keys).union([PublishedFolder.mark])
    }

    @Test func `Processes killed at random leave the old folder or the new one, and nothing once another is done`()
        throws
    {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let started = ContinuousClock.now
        #expect(try pilot.run(publishing()).status == 0)
        let whole = (ContinuousClock.now - started).components
        let limit = UInt32(whole.seconds) * 1_000_000 + UInt32(whole.attoseconds / 1_000_000_000_000)
        for attempt in 0..<12 {
            let process = pilot.make(publishing())
            (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            try process.run()
            usleep(UInt32.random(in: limit / 2...limit, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for name in ["review", "public"] { #expect(try isWhole(name), "attempt \(attempt): \(name)") }
        }
        #expect(try pilot.run(publishing()).status == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: "\(folder.scratch.path)/out")
        #expect(left.sorted() == ["public", "review"])
    }

    @Test func `A page, a print, an altered page and wrong words are each answered in both languages`() throws {
        let published = try pilot.run(publishing(["--lang", "en", "--set-aside", "demo/set-aside"]))
        #expect(published.status == 0 && !published.output.hasHan, "\(published.output)\(published.errors)")
        let names = try FileManager.default.contentsOfDirectory(
            atPath: "\(folder.scratch.path)/out/review/subjects/safety-production"
        ).sorted()
        let code = try #require(names.first { $0.hasPrefix("91") }?.replacing(".html", with: ""))
        let page = "out/review/subjects/safety-production/\(code).html"
        let text = try String(contentsOfFile: "\(folder.scratch.path)/\(page)", encoding: .utf8)
        let good = try pilot.run(["verify", page, "--lang", "en"] + Self.ledger)
        #expect(good.status == 0 && good.output.split(separator: "\n").allSatisfy { $0.hasPrefix("holds: ") })
        try folder.scratch.write(text.replacing("<main>", with: "<main>A"), to: "altered.html")
        let altered = try pilot.run(["verify", "altered.html"] + Self.ledger)
        #expect(altered.status == 1 && altered.output.hasPrefix("不符：本页内容被改动过"))
        let head = try #require(PageCheck(Array(text.utf8))?.proof.head)
        let print = ["verify", "--head", head, "--code", code, "--as-of", "2026-03-31"] + Self.ledger
        let explained = try pilot.run(["explain", code, "--as-of", "2026-03-31"] + Self.ledger)
        let shown = try pilot.run(print)
        #expect(shown.status == 0 && shown.output.contains(explained.output.split(separator: "\n")[6]))
        let other = try pilot.run(print.map { $0 == head ? String(head.dropLast()) + "x" : $0 })
        #expect(other.status == 64)
        for words in [["verify"], ["verify", page, "--code", code], ["verify", "--head", head]] {
            #expect(try pilot.run(words).status == 64)
        }
    }
}
