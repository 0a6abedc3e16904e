import Kernel
import KernelDemo
import Testing

@testable import KernelConfiguration

/// No key of a good text can be misspelt or lost without anybody noticing.
@Suite struct MutationTests {
    /// Keys that may be left out; without them something is absent and nothing else changes.
    private static let optional: Set<String> = [
        "article", "headers", "required", "may_be_future", "cap", "where", "until", "at_least", "below", "examples",
        "subject_name", "authority", "authority_name", "decision_number", "sender", "natural_person", "subject",
        "register",
        "records", "facts", "grade", "not_rated", "score", "lines", "next_change",
        "classify", "indicators", "downgrades", "vetoes", "objects",
        "lists", "consequences", "undefined", "note", "from", "list", "inspections",
    ]
    /// Keys under which the writer chooses names, any of which may be left out where nothing refers to it.
    private static let named: Set<String> = [
        "columns", "references", "kinds", "of", "value", "when", "where", "not_rated", "indicators", "downgrades",
        "vetoes",
        "lists", "triggers", "copy", "window", "records", "lines", "rows", "examples", "negative_information",
        "objects",
        "bureaus",
    ]

    @Test("Misspelling any key of a standard is an error, or the misspelt name is there to be seen")
    func misspeltStandard() throws {
        try expectNoticed("good") { try Fixture.read([$0]).mapped(fingerprint) }
    }

    @Test("Misspelling any key of the other texts is an error, or the misspelt name is there to be seen")
    func misspeltOthers() throws {
        let (standard, national) = (try Fixture.standard(), try Fixture.national())
        try expectNoticed("national") { ConfigurationReader.nationalKinds([$0]).mapped(dumped) }
        try expectNoticed("retention") { ConfigurationReader.retention($0).mapped(dumped) }
        try expectNoticed("county") { text in
            ConfigurationReader.countyPlan(text, offered: ["works"]).mapped {
                dumped(($0.id, $0.demo, $0.objectionDesk))
            }
        }
        try expectNoticed("cases") {
            ConfigurationReader.cases($0, standard: standard, national: national).mapped(dumped)
        }
    }

    @Test("Deleting any key of a standard is an error, or only what it said is absent")
    func deletedFromStandard() throws {
        try expectOnlyAbsent("good") { try Fixture.read([$0]).mapped(fingerprint) }
    }

    @Test("Deleting any key of the other texts is an error, or only what it said is absent")
    func deletedFromOthers() throws {
        let (standard, national) = (try Fixture.standard(), try Fixture.national())
        try expectOnlyAbsent("national") { ConfigurationReader.nationalKinds([$0]).mapped(dumped) }
        try expectOnlyAbsent("retention") { ConfigurationReader.retention($0).mapped(dumped) }
        try expectOnlyAbsent("county") { text in
            ConfigurationReader.countyPlan(text, offered: ["works"]).mapped {
                dumped(($0.id, $0.demo, $0.objectionDesk))
            }
        }
        try expectOnlyAbsent("cases") {
            ConfigurationReader.cases($0, standard: standard, national: national).mapped(dumped)
        }
    }

    @Test("Whatever bytes are changed, there is a value or an error, never both and never neither")
    func changedBytes() throws {
        let seed: UInt64 = 20_190_612
        var random = SplitMix64(seed: seed)
        let good = try Fixture.text("good").bytes
        for round in 0..<300 {
            var bytes = good
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let other = try #require(good.randomElement(using: &random))
                if Bool.random(using: &random) { bytes[place] = other } else { bytes.remove(at: place) }
            }
            let checked = try Fixture.read([ConfigurationText(path: "good.yaml", bytes: bytes)])
            let hasError = checked.diagnostics.contains { $0.severity == .error }
            #expect((checked.value == nil) == hasError, "seed \(seed) round \(round)")
            #expect(checked.diagnostics.allSatisfy { $0.location != nil }, "seed \(seed) round \(round)")
        }
    }

    // MARK: The two properties

    private func expectNoticed(_ name: String, _ read: (ConfigurationText) throws -> Seen) throws {
        let root = try root(name)
        let untouched = try read(Mutation.unchanged(root))
        #expect(untouched.lines != nil, "\(untouched.errors)")
        for mutation in Mutation.all(of: root, .misspelling) {
            let seen = try read(mutation.text)
            let isVisible = seen.lines?.contains { $0.contains(Mutation.mark) } ?? !seen.errors.isEmpty
            #expect(isVisible, "\(name): \(mutation.path) misspelt, and nobody noticed")
        }
    }

    private func expectOnlyAbsent(_ name: String, _ read: (ConfigurationText) throws -> Seen) throws {
        let root = try root(name)
        let good = Set(try #require(try read(Mutation.unchanged(root)).lines))
        for mutation in Mutation.all(of: root, .deletion) {
            guard let lines = try read(mutation.text).lines else { continue }
            let added = Set(lines).subtracting(good)
            #expect(added.isEmpty, "\(name): without \(mutation.path) something else is there: \(added)")
            #expect(mayBeAbsent(mutation.path), "\(name): \(mutation.path) may be left out, and nobody noticed")
        }
    }

    private func mayBeAbsent(_ path: [String]) -> Bool {
        guard let key = path.last else { return false }
        let parent = path.dropLast().last { Int($0) == nil } ?? ""
        return MutationTests.optional.contains(key) || MutationTests.named.contains(parent)
    }

    private func root(_ name: String) throws -> Node {
        try #require(NodeComposer.compose(try Fixture.text(name), report: Report()))
    }

    // MARK: What a value looks like

    private func fingerprint(_ standard: Standard) -> [String] {
        dumped((standard.kinds, standard.classify, standard.derivations, standard.notRated, standard.base))
            + dumped((standard.indicators, standard.downgrades, standard.vetoes, standard.range, standard.grades))
            + dumped((standard.title, standard.owner, standard.decimals, standard.whileObjected))
            + dumped((standard.audience, standard.cycle, standard.lists, standard.inspections))
    }

    /// The leaves of a value, without places in the text and without what is absent.
    private func dumped(_ value: Any) -> [String] {
        var text = ""
        dump(value, to: &text)
        return text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter(isLeaf)
    }

    private func isLeaf(_ line: String) -> Bool {
        guard line.hasPrefix("- "), !line.hasPrefix("- file:") else { return false }
        if line.firstMatch(of: /^- (line|column): [0-9]+$/) != nil { return false }
        return ![": nil", ": false", " 0 elements"].contains { line.hasSuffix($0) }
    }
}

/// A reading reduced to what a test compares.
struct Seen {
    let lines: [String]?
    let errors: [String]
}

extension Checked {
    func mapped(_ describe: (Value) -> [String]) -> Seen {
        Seen(lines: value.map(describe), errors: diagnostics.map(\.text.english))
    }
}
