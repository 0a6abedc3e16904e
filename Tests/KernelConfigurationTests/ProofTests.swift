import Kernel
import Testing

@testable import KernelConfiguration

/// What `check` shows of a standard without any record.
@Suite struct ProofTests {
    @Test("The good standard comes to no score outside what its rules can give")
    func reach() throws {
        let proof = StandardProof(try Fixture.standard())
        #expect(proof.periods.map(\.since.description) == ["2019-01-01", "2020-01-01"])
        try #require(proof.periods.count == 2)
        #expect(proof.periods[0].sum == PointsReach(lowest: nil, highest: points("90")))
        #expect(proof.periods[1].sum == PointsReach(lowest: points("44"), highest: points("90")))
        #expect(proof.periods[1].score == PointsReach(lowest: points("44"), highest: points("90")))
    }

    @Test("A deduction that only grows is proven never to help")
    func proven() throws {
        #expect(try gains("measure: count\n    points_each", "-5").isEmpty)
        #expect(try gains("measure: count\n    points_by_turn", "[0, -2, -4]").isEmpty)
        #expect(
            try gains(
                "measure: max\n    column: loss\n    bands",
                "[{below: 1000, points: 0}, {at_least: 1000, points: -1}]"
            ).isEmpty)
    }

    @Test("A later light record that stands instead of a heavy one is shown with its figures")
    func latest() throws {
        let found = try gains(
            "measure: latest\n    column: loss\n    bands", "[{below: 1000, points: 0}, {at_least: 1000, points: -7}]")
        #expect(found.map(\.rule) == ["accidents"])
        #expect(found.first?.figures.chinese == "先按一档计 -7 分，再有一条后按另一档计 0 分")
        #expect(found.first?.location.description == "a.yaml:9:7")
    }

    @Test("Bands that take less from more are shown with their figures")
    func rising() throws {
        let found = try gains(
            "measure: count\n    bands",
            "[{below: 1, points: 0}, {at_least: 1, below: 3, points: -7}, {at_least: 3, points: -5}]")
        #expect(
            found.map(\.figures.english) == ["worth -7 points in one band, and -5 in the next after one record more"])
    }

    @Test("A smallest value may rise by another report of its act, so bands that differ are shown")
    func smallest() throws {
        let one = "[{below: 1000, points: -9}, {at_least: 1000, points: -9}]"
        let two = "[{below: 1000, points: -1}, {at_least: 1000, points: -9}]"
        #expect(try gains("measure: min\n    column: loss\n    bands", one).isEmpty)
        #expect(try gains("measure: min\n    column: loss\n    bands", two).count == 1)
    }

    @Test("A sum of money only grows, and a sum of decimals may fall")
    func sums() throws {
        let bands = "[{below: 10, points: 0}, {at_least: 10, points: -5}]"
        #expect(try gains("measure: sum\n    column: loss\n    bands", bands).isEmpty)
        #expect(try gains("measure: sum\n    column: rate\n    bands", bands).count == 1)
    }

    @Test("An act that another report makes younger may be worth more only where the younger weigh less")
    func ages() throws {
        let lighter = "[{within: 12 months, points: -5}, {within: 24 months, points: -10}]"
        let heavier = "[{within: 12 months, points: -10}, {within: 24 months, points: -5}]"
        #expect(try gains("measure: count\n    points_by_age", heavier).isEmpty)
        #expect(try gains("measure: count\n    points_by_age", lighter).count == 1)
    }

    @Test("A rule that only gives is looked at where its records may count against the subject as well")
    func giving() throws {
        let form = "where: {type: [fire]}\n    measure: count\n    points_each"
        #expect(try gains(form, "2").isEmpty)
        let found = try gains(form, "2", downgrades: downgrade(acts: 9, steps: 1))
        #expect(found.map(\.figures.chinese) == ["没有记录计 0 分，有一条可计 +2 分"])
        let other = downgrade(acts: 9, steps: 1, of: "accident, where: {type: [road]}")
        #expect(try gains(form, "2", downgrades: other).isEmpty)
    }

    @Test("A record of a negative kind that ends what counts is shown")
    func closing() throws {
        let ended = rule("settled", "penalty", 1, "steps: 1").replacing(
            "lasting: true", with: "until_record: {of: penalty}")
        #expect(try gains("measure: count\n    points_each", "-5", downgrades: ended).map(\.rule) == ["settled"])
    }

    @Test("A downgrade for very many acts is judged by all that they may have taken")
    func many() throws {
        let found = try gains(
            "measure: count\n    points_each", "-1", downgrades: downgrade(acts: 500, steps: 1), base: 100)
        #expect(found.map(\.rule) == ["again"])
    }

    @Test("A record that is worth more than none is shown with its figures")
    func first() throws {
        let found = try gains("measure: count\n    points_each", "-5", absent: "{points: -8}")
        #expect(found.map(\.figures.chinese) == ["没有记录计 -8 分，有一条可计 -5 分"])
    }

    @Test("A downgrade that takes heavy acts over is shown with the grades before and after")
    func takeover() throws {
        let found = try gains(
            "measure: count\n    points_each", "-35", downgrades: downgrade(acts: 2, steps: 1), base: 100)
        #expect(found.map(\.rule) == ["again"])
        #expect(
            found.first?.figures.chinese == "已有的行为扣了 35 分，得 55 分，等级 C；再有一条后改由本规则计入，得 90 分，等级 B")
        #expect(
            try gains("measure: count\n    points_each", "-5", downgrades: downgrade(acts: 2, steps: 1), base: 100)
                .isEmpty)
    }

    @Test("A veto that takes acts over from a downgrade gives its steps back")
    func lighter() throws {
        let found = try gains(
            "measure: count\n    points_each", "-0.5", downgrades: downgrade(acts: 2, steps: 2),
            vetoes: veto(acts: 3, grade: "B"), base: 100)
        #expect(found.map(\.rule) == ["worst"])
    }

    // MARK: The rules that are looked at

    private func gains(
        _ form: String, _ value: String, absent: String = "neutral", downgrades: String = "",
        vetoes: String = "", base: Int = 95
    ) throws -> [AdverseGain] {
        let source = """
            indicators:
              accidents:
                title: 事故
                of: accident
                lasting: true
                \(form):
                  2019-01-01: {value: \(value), reference: rules, evidence: seen}
                absent:
                  2019-01-01: {value: \(absent), reference: rules, evidence: seen}
            base: {title: 基础分, points: {2019-01-01: {value: \(base), reference: rules, evidence: seen}}}

            """
        let vetoes = vetoes.isEmpty ? "vetoes: {}\n" : "vetoes:\n" + vetoes
        let text = ConfigurationText(
            path: "a.yaml", bytes: Array((source + "downgrades:\n" + others + downgrades + vetoes).utf8))
        let checked = try Fixture.read(Fixture.spliced(text))
        let standard = try #require(checked.value, "\(checked.diagnostics.map(\.text.chinese))")
        return try #require(StandardProof(standard).periods.last).gains
    }

    /// A rule of another kind, by which every grade is reached.
    private let others = rule("penalised", "penalty", 1, "steps: 3")

    private func downgrade(acts: Int, steps: Int, of kind: String = "accident") -> String {
        rule("again", kind, acts, "steps: \(steps)")
    }

    private func veto(acts: Int, grade: String) -> String { rule("worst", "accident", acts, "grade: \(grade)") }

    private func points(_ text: String) -> Points? { Points(text) }
}

/// A downgrade or a veto, in one line.
private func rule(_ id: String, _ kind: String, _ acts: Int, _ effect: String) -> String {
    let (key, value) = (effect.prefix { $0 != ":" }, effect.drop { $0 != " " })
    let clause = "reference: rules, evidence: seen"
    return "  \(id): {title: 规则, of: \(kind), lasting: true, at_least: {2019-01-01: {value: \(acts), \(clause)}}, "
        + "\(key): {2019-01-01: {value:\(value), \(clause)}}}\n"
}
