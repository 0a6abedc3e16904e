import Kernel
import Testing

@testable import KernelConfiguration

@Suite struct MistakeTests {
    @Test("A mistake in a standard is one error at its place, in words", arguments: Mistake.standard)
    func standard(_ mistake: Mistake) throws {
        let texts = try Fixture.spliced(Fixture.text(mistake.fixture))
        try expectOnly(mistake, Fixture.read(texts))
    }

    @Test("A mistake in a county's override is one error at its place, in words", arguments: Mistake.overrides)
    func overrides(_ mistake: Mistake) throws {
        let override = try Fixture.text(mistake.fixture)
        try expectOnly(mistake, Fixture.read([Fixture.text("good")], overrides: [override]))
    }

    @Test("A mistake in the national kinds is one error at its place, in words", arguments: Mistake.national)
    func national(_ mistake: Mistake) throws {
        try expectOnly(mistake, ConfigurationReader.nationalKinds([Fixture.text(mistake.fixture)]))
    }

    @Test("A mistake in the retention is one error at its place, in words", arguments: Mistake.retention)
    func retention(_ mistake: Mistake) throws {
        try expectOnly(mistake, ConfigurationReader.retention(Fixture.text(mistake.fixture)))
    }

    @Test("A mistake in the working days is one error at its place, in words", arguments: Mistake.calendar)
    func calendar(_ mistake: Mistake) throws {
        try expectOnly(mistake, ConfigurationReader.workingDays(Fixture.text(mistake.fixture)))
    }

    @Test("A mistake in the publicity is one error at its place, in words", arguments: Mistake.publicity)
    func publicity(_ mistake: Mistake) throws {
        let kinds = try Fixture.national()
        try expectOnly(mistake, ConfigurationReader.publicity(Fixture.text(mistake.fixture), kinds: kinds))
    }

    @Test("A mistake in a county's plan is one error at its place, in words", arguments: Mistake.county)
    func county(_ mistake: Mistake) throws {
        let (text, kinds) = (try Fixture.text(mistake.fixture), try Fixture.national())
        try expectOnly(
            mistake, ConfigurationReader.countyPlan(text, offered: ["works", "tourism"], kinds: kinds))
    }

    @Test("A mistake in a case is one error at its place, in words", arguments: Mistake.cases)
    func cases(_ mistake: Mistake) throws {
        let (text, standard) = (try Fixture.text(mistake.fixture), try Fixture.standard())
        try expectOnly(mistake, ConfigurationReader.cases(text, standard: standard, national: try Fixture.national()))
    }

    @Test("Every fixture of a mistake stands in the table, and every row has its fixture")
    func tableIsComplete() throws {
        let tables = [
            ("standard", Mistake.standard), ("national", Mistake.national),
            ("retention", Mistake.retention), ("publicity", Mistake.publicity), ("calendar", Mistake.calendar),
            ("county", Mistake.county),
            ("cases", Mistake.cases), ("override", Mistake.overrides),
        ]
        for (group, table) in tables {
            #expect(try Fixture.names(in: group) == Set(table.map(\.fixture)))
        }
    }

    private func expectOnly<Value>(_ mistake: Mistake, _ checked: Checked<Value>) throws {
        let all = checked.diagnostics.map(\.text.chinese).joined(separator: "\n")
        #expect(checked.value == nil)
        #expect(checked.diagnostics.count == 1, "\(all)")
        guard let found = checked.diagnostics.first else { return }
        #expect(found.severity == .error)
        #expect(found.location?.description == "\(mistake.fixture).yaml:\(mistake.line):\(mistake.column)", "\(all)")
        for word in mistake.words { #expect(found.text.chinese.contains(word), "\(all)") }
        for diagnostic in checked.diagnostics { try expectEnglish(diagnostic, mistake) }
    }

    /// What is Chinese in an English text is a name from the fixture, or from the good standard around it.
    private func expectEnglish(_ diagnostic: Diagnostic, _ mistake: Mistake) throws {
        let bytes = try Fixture.text(mistake.fixture).bytes + Fixture.text("good").bytes
        let source = String(decoding: bytes, as: UTF8.self)
        let english = diagnostic.text.english
        let foreign = english.matches(of: /[\u{4E00}-\u{9FFF}]+/).map { String($0.output) }
        #expect(!diagnostic.message.english.isEmpty)
        #expect(foreign.allSatisfy { source.contains($0) }, "\(english)")
        #expect(english.firstMatch(of: /[，。；：（）“”、！？]/) == nil, "\(english)")
    }
}
