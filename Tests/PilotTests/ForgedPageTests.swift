import Kernel
import KernelDigest
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// A page cannot pass for another one, or for one that is not compared.
@Suite struct ForgedPageTests {
    private let world: ToyWorld
    private let pages: [PageFile]

    init() throws {
        world = try ToyWorld.withSubjects()
        try world.fine("1", ToyWorld.code, on: "2025-06-01")
        let pipeline = world.pipeline
        let collector = ReviewCollector(pipeline: pipeline, day: "2026-03-01", head: try pipeline.ledger.head())
        let (content, composition) = (try collector.collect(setAside: []), pipeline.composition)
        pages = try Publication(
            content, present: content, publicity: composition.publicity, retention: composition.retention,
            language: .chinese
        ).review
    }

    private func check(_ page: String) throws -> PageCheck { try #require(PageCheck(Array(page.utf8))) }

    /// A page with other content, whose foot says where it lies and fits what it holds.
    private func forged(
        _ path: String, as place: String? = nil, _ change: (String) -> String
    ) throws -> PageVerdict {
        let page = String(decoding: try #require(pages.first { $0.path == path }).bytes, as: UTF8.self)
        let foot = try #require(page.range(of: "<footer id=\"proof\"")?.lowerBound)
        let content = change(String(page[..<foot]))
        #expect(content != String(page[..<foot]) || place == nil)
        let moved = page[foot...].replacing("data-page=\"\(path)\"", with: "data-page=\"\(place ?? path)\"")
            .replacing(try check(page).stated, with: Digest(of: content.utf8).description)
        return try PageVerdict(check(content + moved), world.pipeline)
    }

    @Test(arguments: ["review/index.html", "review/queues.html", "review/left-out.html", "public/index.html", "x.html"])
    func `A page of a subject whose foot says that it is another does not hold`(place: String) throws {
        let path = "review/subjects/toy/\(ToyWorld.code).html"
        let verdict = try forged(path, as: place) { $0.replacing("等级 ", with: "等级 A+ ") }
        #expect(!verdict.holds, "\(verdict.steps)")
    }

    @Test func `The overview is made again and compared as every other page`() throws {
        #expect(try forged("review/index.html") { $0 }.holds)
        let verdict = try forged("review/index.html") { $0.replacing("样例一号公司", with: "样例壹号公司") }
        #expect(verdict.steps.map(\.holds) == [true, true, false], "\(verdict.steps)")
    }
}
