import Kernel
import Testing

@testable import KernelConfiguration

/// A county adds dated values to a standard, each under its own document, and changes nothing else.
@Suite struct OverrideTests {
    private func override(_ body: String, path: String = "county/overrides/a.yaml") -> ConfigurationText {
        let text = "format: 1\nsector: works\nreferences:\n  county: 安和县办法\noverride:\n\(body)\n"
        return ConfigurationText(path: path, bytes: Array(text.utf8))
    }

    private func read(_ overrides: [ConfigurationText]) throws -> Checked<Standard> {
        try Fixture.read([Fixture.text("good")], overrides: overrides)
    }

    private let cap = "  indicators.penalties.cap:\n    2026-07-01: {value: -12, reference: county, evidence: seen}"

    @Test("The value stands beside the older ones, with the county's document and its place in the county's file")
    func besideTheOthers() throws {
        let text = override(cap)
        let standard = try Fixture.value(read([text]))
        let values = try #require(standard.indicators.first { $0.id == "penalties" }?.cap)
        #expect(values.entries.map(\.since.description) == ["2020-01-01", "2026-07-01"])
        #expect(values.entries.map(\.value.description) == ["-10", "-12"])
        let clauses = values.entries.map(\.clause)
        #expect(clauses.map(\.document.chinese) == ["《样例评价办法》", "安和县办法"])
        #expect(clauses.last?.location == Location(file: text.path, line: 7, column: 5))
        #expect(clauses.map(standard.isOfCounty) == [false, true])
        let good = try Fixture.text("good")
        #expect(standard.overrides == [text] && standard.texts == [good, text])
    }

    @Test("A value of the standard from a later day on ends the county's, and one between two holds until the next")
    func betweenTwo() throws {
        let window =
            "  indicators.penalties.window:\n    2022-01-01: {value: 6 months, reference: county, evidence: seen}"
        let standard = try Fixture.value(read([override(window)]))
        guard case .rolling(let terms)? = standard.indicators.first(where: { $0.id == "penalties" })?.selection.span
        else { throw Fixture.Problems(diagnostics: []) }
        #expect(terms.entries.map(\.value) == [.months(12), .months(6), .days(365)])
    }

    @Test("Every dated value of a standard can be set by a county, and no other becomes different")
    func everyPlace() throws {
        let chapters = try #require(Chapters.gather([Fixture.text("good")], Report())).pairs
        let places = DatedPlaces(in: chapters)
        #expect(places.all.count >= 29)
        let plain = try Fixture.standard()
        for place in places.all {
            let last = try #require(place.values.last)
            let body = Mutation.emit(last.value).replacing(/reference: [a-z]+/, with: "reference: county")
            let checked = try read([override("  \(place.name): {2031-01-01: \(body)}")])
            let standard = try #require(checked.value, "\(place.name): \(checked.diagnostics.map(\.text.english))")
            let (before, after) = (clauses(plain), clauses(standard))
            #expect(after.count == before.count + 1 && Set(after).isSuperset(of: before), "\(place.name)")
            #expect(after.filter(standard.isOfCounty).map(\.document.chinese) == ["安和县办法"], "\(place.name)")
        }
    }

    /// The clause of every dated value, found wherever it stands.
    private func clauses(_ value: Any) -> [Clause] {
        if let clause = value as? Clause { return [clause] }
        return Mirror(reflecting: value).children.flatMap { clauses($0.value) }
    }

    @Test("Two places of one file, and two files, are all added")
    func several() throws {
        let steps =
            "  downgrades.general_accident.steps:\n    2026-07-01: {value: 1, reference: county, evidence: seen}"
        let later = "  indicators.penalties.cap:\n    2027-07-01: {value: -8, reference: county, evidence: seen}"
        let files = [override("\(cap)\n\(steps)"), override(later, path: "county/overrides/b.yaml")]
        let standard = try Fixture.value(read(files))
        #expect(clauses(standard).filter(standard.isOfCounty).count == 3)
        #expect(standard.overrides == files)
    }

    @Test("What two values make right only together is right")
    func together() throws {
        let files = [
            """
              grades:
                2026-07-01:
                  value: [{grade: A, title: 优, at_least: 60}, {grade: D, title: 差, below: 60}]
                  reference: county
                  evidence: seen
              consequences.inspections.intervals:
                2026-07-01:
                  value: {A: {times: 1, in: 24 months}, D: {times: 1, in: 12 months}}
                  reference: county
                  evidence: seen
            """
        ].map { override($0) }
        #expect(try read(files).value?.grades.entries.count == 2)
    }

    @Test("One day of one constant in two files is an error in the second")
    func twice() throws {
        let checked = try read([override(cap), override(cap, path: "county/overrides/b.yaml")])
        #expect(checked.diagnostics.map { $0.location?.description } == ["county/overrides/b.yaml:7:5"])
        #expect(checked.diagnostics.first?.text.chinese.contains("另一个在 county/overrides/a.yaml:7:5") == true)
    }

    @Test("Every mistake of a run is reported, each at the value that makes it")
    func allAtOnce() throws {
        let wrong = """
              indicators.penalties.cap:
                2026-07-01: {value: 12, reference: county, evidence: seen}
              score_range:
                2026-07-01: {value: {lowest: 0, highest: 80}, reference: contry, evidence: seen}
              indicators.loss.colour:
                2026-07-01: {value: 1, reference: county, evidence: seen}
            """
        let checked = try read([override(wrong)])
        #expect(checked.value == nil)
        #expect(
            checked.diagnostics.compactMap { $0.location?.description } == [
                "county/overrides/a.yaml:7:5", "county/overrides/a.yaml:9:62", "county/overrides/a.yaml:10:3",
            ])
    }

    @Test("A standard that is wrong itself is reported as that, and the county's places are not judged")
    func wrongBook() throws {
        let texts = try Fixture.spliced(Fixture.text("standard/unknown-key"))
        let checked = try Fixture.read(texts, overrides: [override("  indicators.nothing.cap: {}")])
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map { $0.location?.file } == ["standard/unknown-key.yaml"])
    }

    @Test("A county's file is told from a standard, and must name a sector of the county")
    func sectors() throws {
        let text = override(cap)
        #expect(ConfigurationReader.isOverride(text))
        #expect(!ConfigurationReader.isOverride(try Fixture.text("good")))
        #expect(ConfigurationReader.sector(ofOverride: text, among: ["works", "other"]).value == "works")
        let refused = ConfigurationReader.sector(ofOverride: text, among: ["work", "other"])
        #expect(refused.value == nil)
        #expect(refused.diagnostics.map { $0.location?.description } == ["county/overrides/a.yaml:2:9"])
        #expect(refused.diagnostics.first?.text.chinese.contains("未知的行业 works，是否为 work？") == true)
        let nameless = ConfigurationText(path: "a.yaml", bytes: Array("format: 1\noverride: {}\n".utf8))
        #expect(ConfigurationReader.sector(ofOverride: nameless, among: ["works"]).diagnostics.count == 1)
    }
}
