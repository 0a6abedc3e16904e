import Foundation
import Kernel
import KernelDemo
import KernelDigest
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

    /// The head that a folder was made from, where it holds the files of its `made.json` byte for byte and no more, and
    /// every page of it is of that head.
    private func head(of name: String) throws -> String? {
        let path = "\(folder.scratch.path)/out/\(name)"
        guard let made = MadeDocument(at: "\(path)/made.json") else { return nil }
        let files = try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.contains(".") }
        guard Set(files) == Set(made.files.keys).union([PublishedFolder.mark]) else { return nil }
        for (name, digest) in made.files {
            guard let bytes = FileManager.default.contents(atPath: "\(path)/\(name)") else { return nil }
            guard Digest(of: bytes).description == digest else { return nil }
            guard name.hasSuffix(".html") else { continue }
            guard PageCheck(Array(bytes))?.proof.head == made.head else { return nil }
        }
        return made.head
    }

    /// Receives one more file, so that what is published next differs from what is there.
    private func receiveOneMore(_ number: Int) throws -> String {
        let name = "样例\(number)号公司"
        let day = ("2026-01-01" as Day).adding(days: number).description
        try folder.scratch.write(ToyWorld.register(name: name, changedOn: day), to: "more.csv")
        let words = ["receive", "more.csv", "--as", "registration"] + Self.ledger + DemonstratedFolder.clerk
        let outcome = try pilot.run(words)
        let head = outcome.output.split(separator: "\n").last { $0.contains("账首 ") }
        return try #require(head?.firstMatch(of: /[0-9]+:[0-9a-f]{64}/).map { String($0.0) }, "\(outcome.errors)")
    }

    /// Whether a draft lies beside the folders.
    private func hasDraft() -> Bool {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder.scratch.path)/out")
        return names?.contains { $0.contains(".partial-") } ?? false
    }

    /// Publishes, and kills the process some time after the draft of a folder is seen; says whether it was killed.
    private func publishAndKill(after microseconds: UInt32, drafting name: String) throws -> Bool {
        let process = pilot.make(publishing())
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        let mine = "\(name).partial-\(process.processIdentifier)"
        func hasBegun() -> Bool {
            let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder.scratch.path)/out")
            return names?.contains(mine) ?? false
        }
        while process.isRunning, !hasBegun() { usleep(500) }
        usleep(microseconds)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    @Test func `Processes killed at random leave the old folder or the new one, and nothing once another is done`()
        throws
    {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        #expect(try pilot.run(publishing()).status == 0)
        var before = try ["review", "public"].map { try #require(try head(of: $0)) }
        var midway = 0
        for attempt in 0..<60 where midway < 3 {
            let new = try receiveOneMore(attempt)
            // The draft of the second folder is whole a moment before both are exchanged.
            let wasKilled = try publishAndKill(
                after: UInt32.random(in: 0...30_000, using: &random), drafting: attempt % 2 == 0 ? "public" : "review")
            let after = try ["review", "public"].map { try #require(try head(of: $0), "attempt \(attempt): \($0)") }
            for (old, found) in zip(before, after) {
                #expect(old != new && [old, new].contains(found), "seed \(seed), attempt \(attempt)")
            }
            if wasKilled, hasDraft() || after[0] != after[1] { midway += 1 }
            before = after
        }
        #expect(midway >= 3)
        let last = try receiveOneMore(60)
        #expect(try pilot.run(publishing()).status == 0)
        for name in ["review", "public"] {
            #expect(try head(of: name) == last)
            #expect(try pilot.run(["verify", "out/\(name)/index.html"] + Self.ledger).status == 0)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: "\(folder.scratch.path)/out")
        #expect(left.sorted() == ["public", "review"])
    }

    @Test(arguments: ["077", "022", "000"])
    func `The folder for officers is its owner's alone, the other one everybody's, whatever the mask`(
        mask: String
    ) throws {
        let published = try pilot.run(publishing(), after: "umask \(mask); exec")
        #expect(published.status == 0, "\(published.errors)")
        let manager = FileManager.default
        let out = "\(folder.scratch.path)/out"
        let names = try manager.subpathsOfDirectory(atPath: out)
        #expect(names.count > 60)
        for name in names {
            let attributes = try manager.attributesOfItem(atPath: "\(out)/\(name)")
            let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
            let mode = name.hasPrefix("review") ? (isFolder ? 0o700 : 0o600) : (isFolder ? 0o755 : 0o644)
            #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
        }
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
