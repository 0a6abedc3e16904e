import Foundation
import Kernel
import KernelTesting
import Testing

@testable import KernelConfiguration
@testable import Pilot

/// The schema for editors lets through what the readers read, and stops what a schema can see.
@Suite struct StandardSchemaTests {
    private let root = Checkout.root(of: #filePath)

    private func schema(_ language: Language = .chinese) throws -> JSON {
        try JSON(String(decoding: CanonicalJSON.bytes(StandardSchema(in: language)), as: UTF8.self))
    }

    private func problems(_ yaml: String, _ schema: JSON) -> [String] {
        JSON(yaml: yaml).map { SchemaValidator($0, against: schema).problems } ?? ["no YAML"]
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(".yaml") }
    }

    @Test func `The shipped standards and the good one fit`() throws {
        let schema = try schema()
        let plugins = try FileManager.default.contentsOfDirectory(atPath: "\(root)/Plugins")
        var files = ["Tests/KernelConfigurationTests/Fixtures/good.yaml", "Kernel/Testing/toy.yaml"]
        for plugin in plugins {
            let folder = "Plugins/\(plugin)/Standard"
            files += try names(in: folder).map { "\(folder)/\($0)" }
        }
        #expect(files.count >= 6)
        for file in files {
            let found = problems(try text(file), schema)
            #expect(found.isEmpty, "\(file)\n\(found.joined(separator: "\n"))")
        }
    }

    @Test func `Every example of the manual fits, in both languages`() throws {
        let schema = try schema()
        for form in LanguageManual.forms {
            for example in [form.example.chinese, form.example.english] {
                let found = problems(example, schema)
                #expect(found.isEmpty, "\(form.title.english)\n\(found.joined(separator: "\n"))")
            }
        }
    }

    @Test func `Mistakes that a schema can see do not fit`() throws {
        let (schema, folder) = (try schema(), "Tests/KernelConfigurationTests/Fixtures/standard")
        let all = try names(in: folder)
        let seen = try all.filter { try !problems(text("\(folder)/\($0)"), schema).isEmpty }
        let missed = StandardSchemaTests.visible.subtracting(seen.map { $0.replacing(".yaml", with: "") })
        #expect(missed.isEmpty, "\(missed)")
        #expect(seen.count >= 10, "\(Set(all).subtracting(seen).sorted())")
    }

    /// One at least for each kind of demand.
    private static let visible: Set = [
        "unknown-key", "unknown-chapter", "wrong-type-list-for-term", "wrong-type-quoted-number", "wrong-type-flag",
        "lasting-false", "unit-of-term", "not-a-day", "dated-without-day", "dated-without-reference",
        "unknown-evidence", "window-and-until", "unknown-measure", "two-mappings", "column-with-count",
        "measure-without-column", "turns-of-one", "turns-of-sum", "calendar-years-zero",
        "counts-at-least-of-window", "levels-of-count", "absence-unknown", "missing-absent", "no-span",
        "audience-unknown", "cycle-unknown", "base-points-and-measure", "column-unknown-type",
        "column-money-without-unit", "column-future-of-text", "kind-unknown-nature", "not-rated-is-and-is-not",
        "classify-set-for-none", "derived-of-text", "list-without-triggers", "consequence-unknown",
        "register-with-window", "streak-with-a-span", "age-without-term", "term-with-count", "from-with-lasting",
        "until-record-unknown-key", "lasts-in-years", "lasts-of-an-indicator",
    ]

    @Test func `The command prints it, in either language, and the document of that name by its version`() throws {
        let scratch = try ScratchFolder()
        let pilot = PilotProcess("dayawan", in: scratch.path)
        for language in [Language.chinese, .english] {
            let outcome = try pilot.run(["schema", "standard", "--lang", language.rawValue])
            #expect(try JSON(outcome.output) == schema(language) && outcome.status == 0)
        }
        #expect(try pilot.run(["schema", "standard", "--lang", "en"]).output.hanRuns.isEmpty)
        #expect(try JSON(pilot.run(["schema", "standard/1"]).output)["title"].text == "standard/1")
        #expect(try pilot.run(["schema"]).output.contains("\nstandard  "))
    }
}
