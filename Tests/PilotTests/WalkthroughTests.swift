import Foundation
import KernelConfiguration
import KernelTesting
import Testing

@testable import Pilot

/// The commands of a county's walk-through, run in a fresh folder, give the output that the page shows.
@Suite(.serialized) struct GoldenTests {
    @Test(arguments: [
        "dayawan/README.md", "dayawan/FACTS.md", "dayawan/DISPUTES.md", "dayawan/KEEPING.md", "dayawan/SUBJECTS.md",
        "dayawan/APPLICANTS.md", "dayawan/PUBLISHING.md",
    ])
    func `A county's walk-through shows what its commands print`(page name: String) throws {
        let county = String(name.prefix { $0 != "/" })
        let scratch = try ScratchFolder()
        let root = Checkout.root(of: #filePath)
        let data = "\(root)/Examples/\(county)/data"
        if FileManager.default.fileExists(atPath: data) {
            try FileManager.default.copyItem(atPath: data, toPath: "\(scratch.path)/data")
        }
        let page = try String(contentsOfFile: "\(root)/Examples/\(name)", encoding: .utf8)
        let pilot = PilotProcess(county, in: scratch.path)
        let hidesDigests = name.hasSuffix("/APPLICANTS.md")
        let rerun = try Walkthrough(page: page, program: county, hidesDigests: hidesDigests).rerun {
            try pilot.run($0)
        }
        #expect(rerun.commands >= 5)
        for problem in rerun.problems { Issue.record("\(problem)") }
        try Golden.compare(rerun.text, with: "Examples/\(name)")
    }

    @Test func `The page of formats says what the schemas say`() throws {
        try Golden.compare(FormatPage().text.chinese, with: "Examples/JSON.md")
    }

    @Test func `The page of the language says what the manual says`() throws {
        try Golden.compare(LanguagePage().text.chinese, with: "config/README.md")
    }

    @Test func `The schema for editors says what the manual says`() throws {
        let bytes = try CanonicalJSON.lines(StandardSchema(in: .chinese))
        try Golden.compare(String(decoding: bytes, as: UTF8.self) + "\n", with: "config/standard.schema.json")
    }
}
