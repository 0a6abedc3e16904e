import Foundation
import Kernel
import Testing

@testable import KernelConfiguration

/// The manual documents the language that the readers read: no less, and no more.
@Suite struct ManualTests {
    /// Keys of the other texts: the county's plan, cases, retention and publicity.
    private static let ofOtherTexts: Set = [
        "publicity", "most", "county", "sectors", "objection_desk", "office", "address", "phone", "demo", "subjects",
        "seed", "region", "townships", "industries", "objects", "bureaus", "bureau", "code", "reports", "encoding",
        "layout", "name", "on", "register", "records", "facts", "expect", "fact", "record", "because", "score",
        "lines", "next_change", "list", "negative_information", "mutant", "survivors", "override",
        "working_days", "off", "work",
    ]

    @Test func `Every key that a standard can use is documented, and no other is`() {
        let documented = Set(LanguageManual.forms.flatMap(\.keys).map(\.name))
        let titled = Set(KeyTitles.all.map(\.english))
        let expected = titled.subtracting(ManualTests.ofOtherTexts)
        #expect(documented == expected, "\(documented.symmetricDifference(expected).sorted())")
        #expect(ManualTests.ofOtherTexts.isSubset(of: titled))
    }

    @Test func `Where a key stands, exactly one form documents it`() {
        for block in LanguageManual.blocks {
            let names = LanguageManual.keys(of: block).map(\.name)
            #expect(Set(names).count == names.count, "\(block.name): \(names.sorted())")
        }
    }

    @Test func `Every measure is explained by one form`() {
        let words = ["count", "latest", "sum", "max", "min", "distinct", "own", "share", "age", "streak"]
        #expect(LanguageManual.forms.flatMap(\.words) == words)
        #expect(Set(LanguageManual.forms.flatMap(\.words)) == Set(MeasureReader.words))
    }

    @Test(
        "Every example is read without a diagnostic in the good standard",
        arguments: LanguageManual.forms.filter { $0.title != LanguageForm.whole.title })
    func example(_ form: LanguageForm) throws {
        for example in [form.example.chinese, form.example.english] {
            let texts = try ManualExample(example).spliced()
            let hooks = try ManualExample.hooks(of: texts)
            let diagnostics = try Fixture.read(texts, hooks: hooks).diagnostics
            #expect(diagnostics.isEmpty, "\(form.title.english)\n\(diagnostics.map(\.text.english))\n\(example)")
        }
    }

    @Test func `The standard that the manual ends with is one by itself`() throws {
        for example in [LanguageForm.whole.example.chinese, LanguageForm.whole.example.english] {
            let text = ConfigurationText(path: "whole.yaml", bytes: Array((example + "\n").utf8))
            let checked = try Fixture.read([text], hooks: [])
            #expect(checked.value != nil && checked.diagnostics.isEmpty, "\(checked.diagnostics.map(\.text.english))")
        }
    }

    @Test("Every key of a form stands in its example", arguments: LanguageManual.forms)
    func keysOfExample(_ form: LanguageForm) throws {
        let walk = try FormWalk(node(form.example.english))
        #expect(walk.unknown.isEmpty, "\(walk.unknown)")
        func shows(_ key: FormKey) -> Bool {
            walk.places.contains { key.blocks.contains($0.block) && $0.keys.contains(key.name) }
        }
        for key in form.keys where !shows(key) {
            let others = form.keys.filter { $0.presence.group == key.presence.group && $0.name != key.name }
            let isAlternative = key.presence.group != nil && others.contains(where: shows)
            #expect(isAlternative, "\(form.title.english): \(key.name)")
        }
    }

    @Test func `The shipped standards use nothing that is not documented`() throws {
        let root = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let plugins = root.appending(path: "Plugins")
        let files = try #require(FileManager.default.enumerator(atPath: plugins.path)).compactMap { $0 as? String }
        let standards = files.filter { $0.contains("/Standard/") && $0.hasSuffix(".yaml") }
        #expect(standards.count >= 4)
        for file in standards {
            let walk = try FormWalk(node(String(contentsOf: plugins.appending(path: file), encoding: .utf8)))
            #expect(walk.unknown.isEmpty && !walk.places.isEmpty, "\(file): \(walk.unknown)")
        }
    }

    /// A reader that finds an unknown key names all that may stand there: the manual has the same.
    @Test func `In every block the readers know the documented keys`() throws {
        var seen: Set<FormBlock> = []
        for form in LanguageManual.forms where form.title != LanguageForm.whole.title {
            let texts = try ManualExample(form.example.english).spliced()
            for (place, text) in texts.enumerated() {
                for found in try FormWalk(node(String(decoding: text.bytes, as: UTF8.self))).places {
                    guard seen.insert(found.block).inserted else { continue }
                    try expectKnown(found, in: texts, place)
                }
            }
        }
        #expect(seen == Set(LanguageManual.blocks), "\(seen.symmetricDifference(LanguageManual.blocks).map(\.name))")
    }

    private func expectKnown(_ found: FormWalk.Place, in texts: [ConfigurationText], _ place: Int) throws {
        var spoilt = texts
        spoilt[place] = ManualExample.adding("zzzz: 1", to: texts[place], at: found.location)
        let diagnostics = try Fixture.read(spoilt, hooks: ManualExample.hooks(of: texts)).diagnostics
        let unknown = diagnostics.first { $0.message.english.hasPrefix("unknown field 'zzzz'") }
        let hint = try #require(unknown?.hint?.english, "\(found.block.name): \(diagnostics.map(\.text.english))")
        let known = try #require(hint.components(separatedBy: " are: ").last).components(separatedBy: ", ")
        let documented = Set(LanguageManual.keys(of: found.block).map(\.name))
        #expect(documented == Set(known), "\(found.block.name): \(documented.symmetricDifference(known).sorted())")
    }

    private func node(_ text: String) throws -> Node {
        let report = Report()
        let text = ConfigurationText(path: "text.yaml", bytes: Array(text.utf8))
        return try #require(NodeComposer.compose(text, report: report), "\(report.diagnostics)")
    }
}
