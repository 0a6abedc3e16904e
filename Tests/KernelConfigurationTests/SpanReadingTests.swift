import Kernel
import Testing

@testable import KernelConfiguration

/// What the forms of the register, of full terms, of closing records and of least times are read as.
@Suite struct SpanReadingTests {
    /// The manual's own example of a form, in the good standard.
    private func example(_ form: LanguageForm, county: String? = nil) throws -> Standard {
        let overrides = county.map { body in
            let text = "format: 1\nsector: works\nreferences:\n  county: 安和县办法\noverride:\n  \(body)\n"
            return [ConfigurationText(path: "county/overrides/a.yaml", bytes: Array(text.utf8))]
        }
        let texts = try ManualExample(form.example.english).spliced()
        return try Fixture.value(Fixture.read(texts, overrides: overrides ?? []))
    }

    private func indicator(_ form: LanguageForm, county: String? = nil) throws -> Indicator {
        try #require(try example(form, county: county).indicators.first)
    }

    @Test func `The register is read in force on the day`() throws {
        let filters = [Selection.Filter(column: "industry", test: .oneOf(["B", "C"]))]
        let rule = try indicator(.register)
        #expect(rule.selection == Selection(kind: .registration, filters: filters, span: .inForce))
        #expect(rule.measure == .count && rule.selection.isAttribute)
    }

    @Test func `Full terms have a dated length, to which a county adds`() throws {
        let county = "indicators.established.term: {2026-07-01: {value: 365 days, reference: county, evidence: seen}}"
        guard case .age(let column, let terms) = try indicator(.age, county: county).measure else {
            return #expect(Bool(false), "no age")
        }
        #expect(column == "since" && terms.entries.map(\.value) == [.months(12), .days(365)])
    }

    @Test func `A streak needs no span, and a county may move its earliest day`() throws {
        let county =
            "indicators.clean_years.not_before: {2026-07-01: {value: 2025-01-01, reference: county, evidence: seen}}"
        let rule = try indicator(.streak, county: county)
        guard case .streak(let streak) = rule.measure else { return #expect(Bool(false), "no streak") }
        #expect(rule.selection == Selection(kind: "works.penalty", filters: [], span: .lasting))
        #expect(streak.since == "since" && streak.term.entries.map(\.value) == [.months(12)])
        #expect(streak.notBefore?.entries.map(\.value.description) == ["2019-01-01", "2025-01-01"])
    }

    @Test func `A closing record has its kind and its filters`() throws {
        let passed = [Selection.Filter(column: "result", test: .oneOf(["passed"]))]
        let closing = Selection.Closing(kind: "works.rectification", filters: passed)
        #expect(try indicator(.untilRecord).selection.span == .untilRecord(closing))
    }

    @Test func `Terms may run from another day of the record`() throws {
        let rule = try #require(try example(.termsFrom).vetoes.first)
        #expect(rule.selection.from == "published_on" && rule.lasts == nil)
    }

    @Test func `A least time is dated, and a county adds to it`() throws {
        let county = "vetoes.three_penalties.lasts: {2026-07-01: {value: 24 months, reference: county, evidence: seen}}"
        let rule = try #require(try example(.lasts, county: county).vetoes.first)
        #expect(rule.lasts?.entries.map(\.value) == [.months(12), .months(24)])
    }
}
