import Foundation
import FoundationXML
import Kernel
import KernelDemo
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// The pages can be read by everybody: without a network, without a script, by a machine as well.
@Suite struct PageTests {
    private let county: OpenCounty

    init() throws {
        county = try OpenCounty()
    }

    @Test(arguments: Language.allCases)
    func `Every page is well-formed, names its language, and every table has its caption and headings`(
        language: Language
    ) throws {
        let pages = try county.publication(language: language).all.filter { $0.path.hasSuffix(".html") }
        #expect(pages.count >= 11)
        for page in pages {
            let outline = PageOutline(page.bytes)
            #expect(outline.problem == nil, "\(page.path)")
            #expect(outline.attributes["html"]?["lang"] == (language == .chinese ? "zh-CN" : "en"))
            #expect(outline.tables == outline.captions && outline.headingsWithoutScope == 0, "\(page.path)")
            #expect(outline.pictures == outline.descriptions && outline.titles == outline.pictures + 1)
            #expect(Set(outline.ids).count == outline.ids.count, "\(page.path): \(outline.ids)")
        }
    }

    @Test func `No page needs anything from elsewhere, and what a script does, it does to what is there already`()
        throws
    {
        let publication = try county.publication()
        for page in publication.all where page.path.hasSuffix(".html") {
            let text = String(decoding: page.bytes, as: UTF8.self)
                .replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: "")
            for word in ["http:", "https:", "src=", "@import", "url(", "<link", "onclick", "javascript:"] {
                #expect(!text.contains(word), "\(page.path): \(word)")
            }
            #expect(text.contains("<script>") == (page.path == "review/index.html"))
        }
        let index = publication.text("review/index.html")
        for code in [OpenCounty.shown, OpenCounty.trader, OpenCounty.vessel] { #expect(index.contains(">\(code)</a>")) }
        #expect(!index.contains("<tr hidden"))
    }

    @Test func `A name that is HTML is a name on every page, and a link leads to a page that is there`() throws {
        let publication = try county.publication()
        let paths = Set(publication.all.map(\.path))
        for page in publication.all where page.path.hasSuffix(".html") {
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(!text.contains("样例<一>") && !text.contains("号&公司"), "\(page.path)")
            let folder = page.path.split(separator: "/").dropLast()
            for link in PageOutline(page.bytes).links {
                let climbs = link.components(separatedBy: "../").count - 1
                let target = (folder.dropLast(climbs).map(String.init) + [link.replacing("../", with: "")])
                #expect(paths.contains(target.joined(separator: "/")), "\(page.path): \(link)")
            }
        }
        #expect(publication.text("review/index.html").contains("样例&lt;一&gt;号&amp;公司"))
    }

    @Test func `In English nothing but names and titles is Chinese`() throws {
        let publication = try county.publication(language: .english)
        let names = try county.names()
        // Documents of assessments are the same bytes in every language.
        for page in publication.all where page.path != "review/subjects.json" {
            let runs = Set(String(decoding: page.bytes, as: UTF8.self).hanRuns).subtracting(names)
            // A clause is the title of its document and its article, without a blank between.
            let left = runs.filter { run in
                !names.contains { run.hasPrefix($0) && names.contains(String(run.dropFirst($0.count))) }
            }
            #expect(left.isEmpty, "\(page.path): \(left.sorted())")
        }
        #expect(publication.text("review/queues.html").contains("unclassified records"))
        let page = publication.text(Publication.subject(OpenCounty.young))
        #expect(page.contains("not rated") && page.contains("to object to a record"))
        #expect(publication.text("review/left-out.csv").contains("individual businesses are not publicly listed"))
    }

    @Test func `The same ledger, day and language give the same bytes`() throws {
        let (first, again) = (try county.publication(), try county.publication())
        #expect(first.all.map(\.path) == again.all.map(\.path))
        #expect(first.all.map(\.bytes) == again.all.map(\.bytes))
        #expect(Set(first.all.map(\.path)).count == first.all.count)
    }

    @Test func `Tables open in a spreadsheet, and the document has everybody`() throws {
        let publication = try county.publication()
        let bytes = publication.review.first { $0.path == "review/subjects.csv" }?.bytes ?? []
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = publication.text("review/subjects.csv").components(separatedBy: "\r\n").filter { !$0.isEmpty }
        #expect(rows.count == 8)
        let json = Data(publication.text("review/subjects.json").utf8)
        let document = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(document["format"] as? String == "subjects/1")
        #expect((document["subjects"] as? [Any])?.count == 7)
    }

    @Test func `Six hundred subjects at once: a page each, all well-formed`() throws {
        let world = try DemoWorld(Composition.read(ToyCounty.self).value, subjects: 600)
        let head = try world.pipeline.ledger.head()
        let content = try ReviewCollector(pipeline: world.pipeline, day: "2026-03-31", head: head).collect(setAside: [])
        let composition = world.pipeline.composition
        let publication = try Publication(
            content, present: content, publicity: composition.publicity, retention: composition.retention,
            language: .chinese)
        let subjects = publication.review.filter { $0.path.hasPrefix("review/subjects/") }
        #expect(subjects.count == 600)
        for page in subjects { #expect(PageOutline(page.bytes).problem == nil, "\(page.path)") }
        let counts = content.sectors[0].timeLine.map { $0.counts.values.reduce(0, +) }
        #expect(counts.count == 8 && counts.allSatisfy { $0 == 600 })
    }
}
