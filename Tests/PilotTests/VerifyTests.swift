import Foundation
import Kernel
import KernelDigest
import KernelLedger
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// A page is checked against itself, and against the ledger that it says it is of.
@Suite struct VerifyTests {
    private let world: ToyWorld

    init() throws {
        world = try ToyWorld.withSubjects()
        try world.fine("1", ToyWorld.code, on: "2025-06-01")
        let order = Order.adoption(AdoptionOrder(standard: try world.standard, document: "1号", day: "2024-12-31"))
        _ = try world.pipeline.carryOut(order, by: ToyWorld.clerk, today: "2025-01-02")
        let cycle = try #require(Cycle("2025"))
        let round = try DecisionRound(world.pipeline, world.standard, cycle, today: "2026-01-15")
        let desk = DecisionDesk(round: round, actor: ToyWorld.head, today: "2026-01-15", revises: false)
        _ = try desk.confirm(desk.propose().confirmation)
    }

    private func pages(_ language: Language = .chinese, of world: ToyWorld? = nil) throws -> [String: String] {
        let pipeline = (world ?? self.world).pipeline
        let collector = ReviewCollector(pipeline: pipeline, day: "2026-03-01", head: try pipeline.ledger.head())
        let (content, composition) = (try collector.collect(setAside: []), pipeline.composition)
        let publication = try Publication(
            content, present: content, publicity: composition.publicity, retention: composition.retention,
            language: language)
        let pages = (publication.review + publication.publicFiles).filter { $0.path.hasSuffix(".html") }
        return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private static let review = "review/subjects/toy/\(ToyWorld.code).html"
    private static let open = "public/subjects/toy/\(ToyWorld.code).html"

    /// Which steps hold; the ones that were not taken are missing.
    private func verdict(_ page: String, against world: ToyWorld? = nil, alone: Bool = false) throws -> [Bool] {
        let check = try #require(PageCheck(Array(page.utf8)))
        return try PageVerdict(check, alone ? nil : (world ?? self.world).pipeline).steps.map(\.holds)
    }

    /// A page with other content whose foot was made to fit, as somebody would who knows how, and may say that it lies
    /// elsewhere.
    private func forged(_ page: String, as place: String? = nil, _ change: (String) -> String) throws -> String {
        let foot = try #require(page.range(of: "<footer id=\"proof\"")?.lowerBound)
        let content = change(String(page[..<foot]))
        let check = try #require(PageCheck(Array(page.utf8)))
        let digest = Digest(of: content.utf8).description
        let path = check.proof.page
        return content
            + page[foot...].replacing("data-page=\"\(path)\"", with: "data-page=\"\(place ?? path)\"")
            .replacing(check.stated, with: digest)
    }

    @Test(arguments: Language.allCases)
    func `Every page holds against its own ledger, in either language`(language: Language) throws {
        let pages = try pages(language)
        #expect(pages[Self.review] != nil && pages[Self.open] != nil && pages.count >= 12)
        for (path, page) in pages {
            // Queues change as they are dealt with: no ledger can give that page again, and nobody is told that it holds.
            #expect(try verdict(page) == [true, true, path != "review/queues.html"], "\(path)")
            #expect(try verdict(page, alone: true) == [true])
        }
    }

    @Test(arguments: [review, open])
    func `One character of content, foot or tail is enough`(path: String) throws {
        let page = try #require(try pages()[path])
        #expect(try verdict(page.replacing("样例一号公司", with: "样例二号公司")) == [false, true])
        #expect(
            try verdict(page.replacing("data-as-of=\"2026-03-01\"", with: "data-as-of=\"2026-03-02\"")) == [
                false, true,
            ])
        #expect(try verdict(page.replacing("<p>账首 ", with: "<p>账首  ")) == [false, true])
        #expect(try verdict(page.replacing("</body>", with: "<p>另有 A 级</p></body>")) == [false, true])
        #expect(try verdict(page + " ") == [false, true])
        #expect(try verdict(page.replacing("</footer>", with: "<script>x</script></footer>")) == [false, true])
    }

    @Test(arguments: [review, open])
    func `Content whose foot was made to fit holds by itself, and not against the ledger`(path: String) throws {
        let page = try #require(try pages()[path])
        let forged = try forged(page) { $0.replacing("等级 ", with: "等级 A") }
        #expect(forged != page)
        #expect(try verdict(forged, alone: true) == [true])
        #expect(try verdict(forged) == [true, true, false])
        let index = try #require(try pages()["public/index.html"])
        #expect(try verdict(self.forged(index) { $0.replacing("样例二号公司", with: "某公司") }) == [true, true, false])
    }

    @Test(arguments: ["review/index.html", "review/queues.html", "review/left-out.html", "public/index.html", "x.html"])
    func `A page of a subject whose foot says that it is another does not hold`(place: String) throws {
        let page = try #require(try pages()[Self.review])
        let forged = try forged(page, as: place) { $0.replacing("等级 ", with: "等级 A+ ") }
        #expect(try verdict(forged).contains(false))
    }

    @Test func `The overview is made again and compared as every other page`() throws {
        let index = try #require(try pages()["review/index.html"])
        #expect(try verdict(forged(index) { $0 }) == [true, true, true])
        #expect(try verdict(forged(index) { $0.replacing("样例一号公司", with: "样例壹号公司") }) == [true, true, false])
    }

    @Test func `A ledger that goes on still gives the page, also when the subject's record was repaired since`() throws
    {
        let pages = try pages()
        try world.fine("2", ToyWorld.code, on: "2026-02-20")
        try world.mark(.repaired, world.record("样罚〔2025〕1号"), on: "2026-02-25")
        for path in [Self.review, Self.open] {
            let page = try #require(pages[path])
            #expect(try verdict(page) == [true, true, true], "\(path)")
        }
        #expect(try self.pages()[Self.review] != pages[Self.review])
    }

    @Test func `Another ledger, and one that is cut short, is not the page's`() throws {
        let page = try #require(try pages()[Self.review])
        let cut = try ToyWorld.withSubjects()
        try cut.fine("1", ToyWorld.code, on: "2025-06-01")
        #expect(try words(page, against: cut) == "账首未延续（截短）")
        let other = try ToyWorld.withSubjects()
        for number in 1...20 { try other.fine("\(number)", ToyWorld.code, on: "2025-06-01") }
        #expect(try words(page, against: other) == "账首未延续（改写）")
    }

    /// What the last step says up to its first colon, of a page that fails by its head.
    private func words(_ page: String, against world: ToyWorld) throws -> String {
        let steps = try PageVerdict(#require(PageCheck(Array(page.utf8))), world.pipeline).steps
        #expect(steps.map(\.holds) == [true, false])
        return String(steps.last?.words.chinese.prefix { $0 != "：" } ?? "")
    }

    @Test func `What is no page of ours is none`() throws {
        for text in ["", "<html></html>", "<footer id=\"proof\"", "<footer id=\"proof\" data-head=\"x\">"] {
            #expect(PageCheck(Array(text.utf8)) == nil)
        }
    }
}
