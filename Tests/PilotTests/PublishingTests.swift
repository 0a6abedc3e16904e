import Foundation
import Kernel
import KernelDigest
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// A published folder is whole, for those whom it is for, and takes nobody else's files away.
@Suite struct PublishingTests {
    private let world: ToyWorld
    private let scratch: ScratchFolder

    init() throws {
        world = try ToyWorld.withSubjects()
        scratch = try ScratchFolder()
        try world.fine("1", ToyWorld.code, on: "2025-06-01")
    }

    @discardableResult
    private func publish(
        to out: String = "out", at time: String = "2026-03-31T09:00:00+08:00"
    ) throws -> PublishReport {
        let publishing = Publishing(
            pipeline: world.pipeline, day: "2026-03-31", today: "2026-03-31", setAside: nil, language: .chinese)
        return try publishing.write(to: "\(scratch.path)/\(out)", by: ToyWorld.officer, at: time)
    }

    private func files() throws -> [String: Data] {
        let all = try FileManager.default.subpathsOfDirectory(atPath: "\(scratch.path)/out")
        return Dictionary(
            uniqueKeysWithValues: all.compactMap { name in
                FileManager.default.contents(atPath: "\(scratch.path)/out/\(name)").map { (name, $0) }
            })
    }

    private func made(_ folder: String) throws -> MadeDocument {
        try #require(MadeDocument(at: "\(scratch.path)/out/\(folder)/made.json"))
    }

    private func refusal() -> String {
        do {
            try publish()
            return ""
        } catch { return (error as? Refusal)?.message.english ?? "\(error)" }
    }

    @Test func `Who made it and when stands in the folder for officers, with the digest of every file`() throws {
        let report = try publish()
        let (review, open) = (try made("review"), try made("public"))
        #expect(review.madeBy == ToyWorld.officer.description && review.madeAt == "2026-03-31T09:00:00+08:00")
        #expect(review.head == (try world.pipeline.ledger.head().description) && review.publicFiles == open.files)
        #expect(open.madeBy == nil && open.madeAt == nil && report.subjects == 7)
        let files = try files()
        for (folder, document) in [("review", review), ("public", open)] {
            for (name, digest) in document.files {
                #expect(Digest(of: files["\(folder)/\(name)"] ?? Data()).description == digest, "\(name)")
            }
        }
        #expect(files.count == review.files.count + open.files.count + 2 && files.count == report.files + 2)
    }

    @Test func `A second run gives the same bytes, and only the clock differs at another time`() throws {
        try publish()
        let first = try files()
        try publish()
        #expect(try files() == first)
        try publish(at: "2026-03-31T10:00:00+08:00")
        let later = try files()
        #expect(first.keys.filter { first[$0] != later[$0] } == ["review/made.json"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/out").sorted() == ["public", "review"])
    }

    @Test func `A page of somebody who is gone goes as well`() throws {
        try publish()
        let marked = "\(scratch.path)/out/review/made.json"
        let stale = "\(scratch.path)/out/review/stale.html"
        let text = try String(contentsOfFile: marked, encoding: .utf8)
        try text.replacing("\"files\" : {", with: "\"files\" : {\"stale.html\" : \"\",").write(
            toFile: marked, atomically: true, encoding: .utf8)
        try "".write(toFile: stale, atomically: true, encoding: .utf8)
        try publish()
        #expect(!FileManager.default.fileExists(atPath: stale))
    }

    @Test(arguments: ["review", "public"])
    func `A folder of somebody else is left as it is, and then the other one too`(folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/out/\(folder)", withIntermediateDirectories: true)
        for (name, text) in [("notes.txt", "x"), ("made.json", "{\"format\": \"other\"}")] {
            try scratch.write(text, to: "out/\(folder)/\(name)")
            #expect(refusal().contains("is no folder of this program"))
        }
        #expect(try files().keys.sorted() == ["\(folder)/made.json", "\(folder)/notes.txt"])
    }

    @Test func `A file that somebody put among the pages is not lost`() throws {
        try publish()
        try scratch.write("x", to: "out/review/subjects/notes.txt")
        let before = try files()
        #expect(refusal().contains("'subjects/notes.txt'"))
        #expect(try files() == before)
        try FileManager.default.removeItem(atPath: "\(scratch.path)/out/review/subjects/notes.txt")
        #expect(refusal().isEmpty)
    }

    @Test func `A file in the way, and a folder that cannot be written, are told`() throws {
        try scratch.write("x", to: "out")
        let inTheWay = #expect(throws: Refusal.self) { try publish() }
        #expect(inTheWay?.message.english.contains("\(scratch.path)/out") == true)
        let below = #expect(throws: Refusal.self) { try publish(to: "out/deeper") }
        #expect(below?.message.english.contains("\(scratch.path)/out/deeper") == true)
        #expect(try String(contentsOfFile: "\(scratch.path)/out", encoding: .utf8) == "x")
    }

    @Test func `What a killed process left beside is taken away, of a living one not`() throws {
        try publish()
        let (dead, living) = ("out/review.partial-999999999", "out/review.partial-1")
        for folder in [dead, living] {
            try FileManager.default.createDirectory(
                atPath: "\(scratch.path)/\(folder)", withIntermediateDirectories: true)
        }
        try publish()
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/\(dead)"))
        #expect(FileManager.default.fileExists(atPath: "\(scratch.path)/\(living)"))
    }

    @Test func `A file system that cannot exchange two folders gets the new one all the same`() throws {
        for (name, text) in [("a/x", "new"), ("b/x", "old")] {
            try FileManager.default.createDirectory(
                atPath: "\(scratch.path)/\(name.prefix(1))", withIntermediateDirectories: true)
            try scratch.write(text, to: name)
        }
        try FolderSwap.replaceByTwo("\(scratch.path)/a", "\(scratch.path)/b")
        #expect(try String(contentsOfFile: "\(scratch.path)/b/x", encoding: .utf8) == "new")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["b"])
    }

    @Test func `Quarters end where they end`() {
        func ends(_ day: Day) -> [String] {
            ReviewCollector.quarterEnds(before: day, count: 3).map(\.description)
        }
        #expect(ends("2026-03-31") == ["2025-09-30", "2025-12-31", "2026-03-31"])
        #expect(ends("2026-03-30") == ["2025-06-30", "2025-09-30", "2025-12-31"])
        #expect(ends("2026-01-01") == ["2025-06-30", "2025-09-30", "2025-12-31"])
    }
}
