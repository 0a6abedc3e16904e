import Kernel
import KernelTesting
import SafetyProduction
import Testing

@testable import Pilot

/// Which changes are made of which form of a rule.
@Suite struct MutationTableTests {
    private let standard: Standard

    init() throws {
        standard = try ToyWorld().standard
    }

    private static let clause = Clause(
        document: .verbatim("x"), article: "", evidence: .seen, location: Location(file: "x.yaml", line: 7, column: 3))

    private func dated<Value>(_ value: Value, _ since: Day = "2020-01-01") -> Dated<Value> {
        Dated([Dated.Entry(since: since, value: value, clause: MutationTableTests.clause)])
    }

    private func changes(_ change: (inout Standard) -> Void) -> [String] {
        var copy = standard
        (copy.notRated, copy.indicators, copy.downgrades, copy.vetoes) = ([], [], [], [])
        copy.base = .fixed(title: "x", dated(Points(units: 700_000), "2019-01-01"))
        let before = Set(Mutations(copy, retention: Retention(Dated([]))).all().map(\.change.id))
        change(&copy)
        return Mutations(copy, retention: Retention(Dated([]))).all().map(\.change.id).filter { !before.contains($0) }
    }

    private func indicator(
        _ mapping: Indicator.Mapping = .each(Points(units: -50_000)), span: Selection.Span = .lasting,
        filters: [Selection.Filter] = [], atLeast: Dated<Term>? = nil, cap: Points? = nil,
        absent: Absence = .neutral
    ) -> [String] {
        let selection = Selection(kind: "toy.fine", filters: filters, span: span, atLeast: atLeast)
        let rule = Indicator(
            id: "rule", title: "x", selection: selection, measure: .count, mapping: dated(mapping),
            absent: dated(absent), cap: cap.map { dated($0) })
        let days = ["2020-01-01 -> 2019-12-31", "2020-01-01 -> 2020-01-02"]
        return changes { $0.indicators = [rule] }.map { String($0.dropFirst(5)) }.filter { id in
            !days.contains { id.hasSuffix($0) } && (absent != .neutral || !id.hasPrefix("absent"))
                && (mapping != .each(Points(units: -50_000)) || !id.hasPrefix("points_each"))
        }
    }

    @Test func `Points move by the least step that the standard's decimals allow`() {
        #expect(
            indicator(.bands([.init(atLeast: nil, below: nil, points: Points(units: -50_000))]))
                == ["bands 2020-01-01 ..<: -5 -> -4.9", "bands 2020-01-01 ..<: -5 -> -5.1"])
    }

    @Test func `Each form of points is changed figure by figure, and what it compares with too`() {
        let (one, two) = (Points(units: 10_000), Points(units: 20_000))
        let bands = indicator(
            .bands([.init(atLeast: nil, below: 3, points: one), .init(atLeast: 3, below: nil, points: two)]))
        #expect(bands.count == 6)
        #expect(
            bands.contains("bands 2020-01-01 at_least: 3 -> 4") && bands.contains("bands 2020-01-01 at_least: 3 -> 2"))
        let levels = indicator(.levels([.init(choice: "a", points: one), .init(choice: "b", points: two)]))
        #expect(levels.count == 4 && levels.contains("levels 2020-01-01 b: 2 -> 2.1"))
        let turns = indicator(.escalating([one, two]))
        #expect(turns.count == 4 && turns.contains("points_by_turn 2020-01-01 2: 2 -> 1.9"))
        let ages = indicator(.aging([.init(within: .months(6), points: one)]))
        #expect(ages.count == 4 && ages.contains("points_by_age 2020-01-01: 6 months -> 7 months"))
        #expect(ages.contains("points_by_age 2020-01-01 6 months: 1 -> 1.1"))
    }

    @Test func `Each way in which a record ends is changed`() {
        #expect(
            indicator(span: .rolling(dated(.months(12))))
                == ["window 2020-01-01: 12 months -> 13 months", "window 2020-01-01: 12 months -> 11 months"])
        #expect(indicator(span: .rolling(dated(.days(1)))) == ["window 2020-01-01: 1 days -> 2 days"])
        #expect(indicator(span: .calendarYears(dated(1))) == ["calendar_years 2020-01-01: 1 -> 2"])
        #expect(
            indicator(span: .chosen(column: "gravity", dated([.init(choice: "light", term: .days(3))])))
                == ["window_by 2020-01-01 light: 3 days -> 4 days", "window_by 2020-01-01 light: 3 days -> 2 days"])
        #expect(indicator(span: .until(column: "day")) == ["day: until -> through"])
        #expect(indicator(span: .through(column: "day")) == ["day: through -> until"])
        #expect(indicator(span: .lasting).isEmpty)
        #expect(
            indicator(atLeast: dated(.months(2)))
                == [
                    "counts_at_least 2020-01-01: 2 months -> 3 months",
                    "counts_at_least 2020-01-01: 2 months -> 1 months",
                ])
    }

    @Test func `A record that ends another, a day from which terms run, terms and least times are changed`() {
        let closing = Selection.Closing(
            kind: "toy.visit", filters: [.init(column: "result", test: .oneOf(["good", "poor"]))])
        #expect(
            indicator(span: .untilRecord(closing))
                == [
                    "until_record where result: [good, poor] -> [poor]",
                    "until_record where result: [good, poor] -> [good]", "until_record where result: filtered -> any",
                    "until_record: visit -> lasting",
                ])
        let from = Selection(kind: "toy.fine", filters: [], span: .lasting, from: "decided_on")
        let streak = Indicator.Streak(term: dated(.months(12)), since: "since", notBefore: dated("2019-06-30"))
        let measures: [Indicator.Measure] = [.age(column: "since", dated(.days(1))), .streak(streak)]
        let rules = measures.enumerated().map { place, measure in
            Indicator(
                id: "rule\(place)", title: "x", selection: from, measure: measure, mapping: dated(.bands([])),
                absent: dated(.neutral), cap: nil)
        }
        let found = changes { $0.indicators = rules }.filter { !$0.contains(" since: ") && !$0.contains(" absent ") }
        #expect(
            found == [
                "rule0 from: decided_on -> own day", "rule0 term 2020-01-01: 1 days -> 2 days",
                "rule1 from: decided_on -> own day", "rule1 term 2020-01-01: 12 months -> 13 months",
                "rule1 term 2020-01-01: 12 months -> 11 months",
                "rule1 not_before 2020-01-01: 2019-06-30 -> 2019-07-01",
                "rule1 not_before 2020-01-01: 2019-06-30 -> 2019-06-29",
            ])
        let rule = GradeRule(
            id: "veto", title: "x", selection: Selection(kind: "toy.fine", filters: [], span: .lasting),
            atLeast: dated(1), effect: dated(.veto(grade: "D")), lasts: dated(.months(12)))
        let lasting = changes { $0.vetoes = [rule] }.filter { $0.contains("lasts 2020") }
        #expect(
            lasting == [
                "veto lasts 2020-01-01: 12 months -> 13 months", "veto lasts 2020-01-01: 12 months -> 11 months",
            ])
    }

    @Test func `A filter loses each choice, moves each end, and is left out`() {
        #expect(
            indicator(filters: [.init(column: "gravity", test: .oneOf(["light", "heavy"]))])
                == [
                    "where gravity: [light, heavy] -> [heavy]", "where gravity: [light, heavy] -> [light]",
                    "where gravity: filtered -> any",
                ])
        #expect(
            indicator(filters: [.init(column: "fine", test: .range(atLeast: 5, below: nil))])
                == ["where fine at_least: 5 -> 6", "where fine at_least: 5 -> 4", "where fine: filtered -> any"])
        #expect(
            indicator(filters: [.init(column: "decided_on", test: .days(from: nil, before: "2021-01-01"))])
                == [
                    "where decided_on before: 2021-01-01 -> 2021-01-02",
                    "where decided_on before: 2021-01-01 -> 2020-12-31", "where decided_on: filtered -> any",
                ])
    }

    @Test func `Caps and each form of absence are changed`() {
        #expect(
            indicator(cap: Points(units: -120_000)) == ["cap 2020-01-01: -12 -> -11.9", "cap 2020-01-01: -12 -> -12.1"])
        let points = indicator(absent: .points(Points(units: 10_000)))
        #expect(
            points == [
                "absent 2020-01-01: points 1 -> points 1.1", "absent 2020-01-01: points 1 -> points 0.9",
                "absent 2020-01-01: points 1 -> neutral", "absent 2020-01-01: points 1 -> not-rated",
            ])
        #expect(indicator(absent: .notRated).count == 2)
    }

    @Test func `Thresholds, steps and the grade of a veto are changed, but to nothing that cannot be`() {
        let selection = Selection(kind: "toy.fine", filters: [], span: .lasting)
        let down = GradeRule(
            id: "down", title: "x", selection: selection, atLeast: dated(2), effect: dated(.down(steps: 1)))
        let veto = GradeRule(
            id: "veto", title: "x", selection: selection, atLeast: dated(1), effect: dated(.veto(grade: "D")))
        let found = changes { ($0.downgrades, $0.vetoes) = ([down], [veto]) }.filter { !$0.contains(" since: ") }
        #expect(
            found == [
                "down at_least 2020-01-01: 2 -> 3", "down at_least 2020-01-01: 2 -> 1", "down steps 2020-01-01: 1 -> 2",
                "veto at_least 2020-01-01: 1 -> 2", "veto grade 2020-01-01: D -> C",
            ])
    }

    @Test func `A first day moves both ways, and never before the standard's own`() throws {
        let found = Mutations(standard, retention: Retention(Dated([]))).all().map(\.change.id)
        #expect(found.contains("fines points_each since: 2025-01-01 -> 2024-12-31"))
        #expect(found.contains("fines points_each since: 2025-01-01 -> 2025-01-02"))
        #expect(found.contains("grades since: 2019-01-01 -> 2019-01-02"))
        #expect(!found.contains { $0.hasSuffix("-> 2018-12-31") })
    }

    @Test func `Each change has a name of its own, its place, and makes another standard`() throws {
        let composition = try #require(Composition.read(DayawanForTests.self).value)
        for standard in [standard, try composition.standard(nil)] {
            let all = Mutations(standard, retention: composition.retention).all()
            #expect(Set(all.map(\.change.id)).count == all.count && all.count > 60)
            for mutant in all {
                #expect(mutant.change.location != nil && mutant.change.from != mutant.change.to, "\(mutant.change.id)")
            }
        }
    }
}
