import Foundation
import Kernel
import KernelTesting
import Testing

@testable import Pilot

/// What `check` finds, as a log that editors and build servers read.
@Suite(.serialized) struct SarifTests {
    private struct Log: Decodable {
        let version: String
        let runs: [Run]

        struct Run: Decodable {
            let columnKind: String
            let results: [Result]
        }

        struct Result: Decodable {
            let level: String
            let message: Text
            let locations: [Place]
        }

        struct Text: Decodable { let text: String }
        struct Place: Decodable { let physicalLocation: Physical }
        struct Physical: Decodable {
            let artifactLocation: Artifact
            let region: Region?
        }
        struct Artifact: Decodable { let uri: String }
        struct Region: Decodable, Equatable {
            let startLine: Int
            let startColumn: Int
        }
    }

    private let scratch: ScratchFolder
    private let pilot: PilotProcess

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
    }

    private func results(_ file: String) throws -> [Log.Result] {
        let data = try #require(FileManager.default.contents(atPath: "\(scratch.path)/\(file)"))
        let log = try JSONDecoder().decode(Log.self, from: data)
        #expect(log.version == "2.1.0" && log.runs.count == 1 && log.runs[0].columnKind == "unicodeCodePoints")
        return log.runs[0].results
    }

    @Test func `Every mistake of a copy stands in the log with file, line, column and hint`() throws {
        #expect(try pilot.run(["standard", "--out", "副本"]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/副本").sorted()
        for name in names {
            let text = try String(contentsOfFile: "\(scratch.path)/副本/\(name)", encoding: .utf8)
            try scratch.write(text.replacing("points_each:", with: "point_each:"), to: "副本/\(name)")
        }
        let outcome = try pilot.run(["check"] + names.map { "副本/\($0)" } + ["--sarif", "problems.sarif"])
        #expect(outcome.status == 1)
        let found = try results("problems.sarif")
        #expect(found.count >= 3)
        for result in found {
            let place = try #require(result.locations.first?.physicalLocation)
            let region = try #require(place.region)
            let file = try #require(place.artifactLocation.uri.removingPercentEncoding)
            #expect(place.artifactLocation.uri.hasPrefix("%E5%89%AF%E6%9C%AC/") && result.level == "error")
            let printed = "\(file):\(region.startLine):\(region.startColumn): 错误: "
            #expect((outcome.output + outcome.errors).contains(printed), "\(printed)")
            #expect(result.message.text.contains("point_each"))
        }
    }

    @Test func `Cases that differ are among the results, and a sound configuration has none`() throws {
        #expect(try pilot.run(["check", "--sarif", "none.sarif"]).status == 0)
        #expect(try results("none.sarif").isEmpty)
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/cases", withIntermediateDirectories: true)
        try scratch.write(
            """
            - name: 没有记录的企业不会是最好的一级
              on: 2026-03-31
              subject: \(ToyWorld.code)
              expect: {grade: A+}

            """, to: "cases/wrong.yaml")
        let words = ["check", "--cases", "cases", "--sarif", "cases.sarif", "--lang", "en"]
        #expect(try pilot.run(words).status == 1)
        let found = try results("cases.sarif")
        #expect(found.map(\.locations.first?.physicalLocation.region) == [.init(startLine: 4, startColumn: 19)])
        #expect(found.first?.message.text.contains("should be A+") == true)
    }

    @Test func `A file that cannot be written is told`() throws {
        let outcome = try pilot.run(["check", "--sarif", "no/such.sarif"])
        #expect(outcome.status == 1 && outcome.errors.contains("no/such.sarif"), "\(outcome.errors)")
    }
}
