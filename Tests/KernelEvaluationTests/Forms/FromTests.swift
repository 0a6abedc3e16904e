import Kernel
import KernelEvaluation
import Testing

/// Terms that run from another day of the record 起算日, such as that of publication.
@Suite struct FromTests {
    private func toy(_ kind: String, _ column: String, _ span: Selection.Span, atLeast: Dated<Term>? = nil) -> Toy {
        var toy = Toy.bare
        let selection = Selection(
            kind: KindID("toy.\(kind)"), filters: [], span: span, atLeast: atLeast, from: column)
        toy.indicators = [
            Indicator(
                id: "rule", title: "〔rule〕", selection: selection, measure: .count, mapping: .since2020(.each(-1)),
                absent: .since2020(.neutral, "无记录"), cap: nil)
        ]
        return toy
    }

    private func counts(_ toy: Toy, _ story: Story, on day: Day) throws -> Bool {
        try toy.assess(story, on: day).points("rule") == -1
    }

    private func hazard(_ day: Day, published: String) -> Story {
        var story = Story()
        story.report(ToyKinds.hazard, "H1", on: day, ["rectified_on": published])
        return story
    }

    @Test func `A year from publication begins and ends with the publication`() throws {
        let toy = toy("hazard", "rectified_on", .rolling(.since2020(.months(12), "第二条")))
        let story = hazard("2024-01-10", published: "2024-02-29")
        #expect(try !counts(toy, story, on: "2024-02-28"))
        #expect(try toy.notCounted(story, on: "2024-02-28").map(\.reason) == [.notBegun("2024-02-29")])
        #expect(try toy.nextChange(story, after: "2024-01-10") == .on("2024-02-29"))
        #expect(try counts(toy, story, on: "2024-02-29") && counts(toy, story, on: "2025-02-27"))
        #expect(try !counts(toy, story, on: "2025-02-28"))
        #expect(try toy.nextChange(story, after: "2024-02-29") == .on("2025-02-28"))
        let line = try #require(try toy.assess(story, on: "2024-03-01").line("rule"))
        #expect(line.span.message.chinese == "自“rectified_on”起 12 个月内，依据 《玩具办法》第二条（地方自定）")
    }

    @Test func `A day before the record's own shortens the term, and nothing counts before it happened`() throws {
        let toy = toy("hazard", "rectified_on", .rolling(.since2020(.months(12))))
        let story = hazard("2024-06-01", published: "2024-01-15")
        #expect(try !counts(toy, story, on: "2024-05-31") && counts(toy, story, on: "2024-06-01"))
        #expect(try counts(toy, story, on: "2025-01-14") && !counts(toy, story, on: "2025-01-15"))
    }

    @Test func `Calendar years and chosen terms run from it as well`() throws {
        let years = toy("hazard", "rectified_on", .calendarYears(.since2020(1)))
        let story = hazard("2024-12-20", published: "2025-01-05")
        #expect(try counts(years, story, on: "2025-12-31") && !counts(years, story, on: "2026-01-01"))
        let line = try #require(try years.assess(story, on: "2025-06-01").line("rule"))
        #expect(line.span.message.chinese.hasPrefix("“rectified_on”的自然年内"))
        let terms = ["one", "two", "three"].map {
            Selection.ChosenTerm(choice: $0, term: .months($0 == "two" ? 6 : 24))
        }
        let chosen = toy("certificate", "expires_on", .chosen(column: "level", .since2020(terms)))
        var certified = Story()
        certified.report(ToyKinds.certificate, "C1", on: "2024-01-01", ["level": "two", "expires_on": "2024-03-31"])
        #expect(try counts(chosen, certified, on: "2024-09-29") && !counts(chosen, certified, on: "2024-09-30"))
    }

    @Test func `The least that a record counts runs from it`() throws {
        let toy = toy(
            "inspection", "valid_through", .until(column: "valid_through"), atLeast: .since2020(.days(30), "第五条"))
        var story = Story()
        story.report(ToyKinds.inspection, "I1", on: "2024-01-01", ["valid_through": "2024-02-01"])
        #expect(try !counts(toy, story, on: "2024-01-31") && counts(toy, story, on: "2024-03-01"))
        #expect(try !counts(toy, story, on: "2024-03-02"))
        let line = try #require(try toy.assess(story, on: "2024-02-10").line("rule"))
        #expect(line.span.message.chinese.hasSuffix("；自“valid_through”起至少 30 日，依据 《玩具办法》第五条（地方自定）"))
    }

    @Test func `A record that leaves it blank counts on no day`() throws {
        let toy = toy("hazard", "rectified_on", .rolling(.since2020(.months(12))))
        let story = hazard("2024-01-10", published: "")
        #expect(try !counts(toy, story, on: "2024-06-01") && toy.nextChange(story, after: "2024-02-01") == .never)
        #expect(try toy.notCounted(story, on: "2024-06-01").map(\.reason) == [.conditionsNotMet])
    }
}
