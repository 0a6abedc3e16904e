import Kernel
import KernelEvaluation
import Testing

/// Calendar years, terms that a record's own field chooses, and the least that a record counts.
@Suite struct DatedSpanTests {
    private func toy(_ kind: String, _ span: Selection.Span, atLeast: Dated<Term>? = nil) -> Toy {
        var toy = Toy.bare
        toy.indicators = [.measuring("rule", kind, .count, .each(-1), span: span, atLeast: atLeast)]
        return toy
    }

    private func counts(_ toy: Toy, _ story: Story, on day: Day) throws -> Bool {
        try toy.assess(story, on: day).points("rule") == -1
    }

    private func holds(_ toy: Toy, _ story: Story, through last: Day) throws {
        #expect(try counts(toy, story, on: last), "\(last)")
        #expect(try !counts(toy, story, on: last.adding(days: 1)), "\(last)")
        #expect(try toy.nextChange(story, after: last) == .on(last.adding(days: 1)))
    }

    @Test(arguments: [(1, "2025-12-31"), (2, "2026-12-31")] as [(Int, Day)])
    func `A record counts to the end of its calendar year, or of a later one`(years: Int, last: Day) throws {
        for day: Day in ["2025-01-01", "2025-12-31"] {
            var story = Story()
            story.report(ToyKinds.award, "A", on: day)
            let toy = toy("award", .calendarYears(.since2020(years)))
            #expect(try !counts(toy, story, on: day.adding(days: -1)))
            try holds(toy, story, through: last)
        }
    }

    @Test(arguments: [("light", "2025-10-31"), ("serious", "2028-04-30")] as [(String, Day)])
    func `The term is the one that the record's own gravity chooses`(gravity: String, last: Day) throws {
        let terms = [
            Selection.ChosenTerm(choice: "light", term: .months(6)),
            Selection.ChosenTerm(choice: "serious", term: .months(36)),
        ]
        var story = Story()
        story.report(ToyKinds.penalty, "P", on: "2025-05-01", ["gravity": gravity])
        let toy = toy("penalty", .chosen(column: "gravity", .since2020(terms)))
        try holds(toy, story, through: last)
        let line = try #require(try toy.assess(story, on: "2025-06-01").line("rule"))
        #expect(line.span.message.chinese == "自发生之日起，期限按“gravity”，依据 《玩具办法》（地方自定）")
    }

    @Test func `What is put right at once still counts for the least term`() throws {
        let toy = toy("hazard", .until(column: "rectified_on"), atLeast: .since2020(.months(12), "第三条"))
        for (mended, last) in [("2025-05-10", "2026-04-30"), ("2026-09-01", "2026-08-31")] as [(String, Day)] {
            var story = Story()
            story.report(ToyKinds.hazard, "H", on: "2025-05-01", ["rectified_on": mended])
            try holds(toy, story, through: last)
        }
        var open = Story()
        open.report(ToyKinds.hazard, "H", on: "2025-05-01")
        #expect(try counts(toy, open, on: "2030-01-01"))
        let line = try #require(try toy.assess(open, on: "2025-06-01").line("rule"))
        #expect(line.span.message.chinese.hasSuffix("；至少 12 个月，依据 《玩具办法》第三条（地方自定）"))
    }

    @Test func `A longer year or term from a later day holds for older records as well`() throws {
        var story = Story()
        story.report(ToyKinds.award, "A", on: "2025-03-01")
        let toy = toy("award", .calendarYears(.since2020(1, later: [("2025-07-01", 3)])))
        try holds(toy, story, through: "2027-12-31")
    }
}
