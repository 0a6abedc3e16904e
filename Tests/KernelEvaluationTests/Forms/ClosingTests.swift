import Kernel
import KernelEvaluation
import Testing

/// Records that another record of the same act ends 直至整改.
@Suite struct ClosingTests {
    private func toy(
        where filters: [Selection.Filter] = [], atLeast: Dated<Term>? = nil,
        objected: Standard.ObjectedEffect = .notCounted
    ) -> Toy {
        var toy = Toy.bare
        let span = Selection.Span.untilRecord(Selection.Closing(kind: "toy.inspection", filters: filters))
        toy.indicators = [.measuring("rule", "hazard", .count, .each(-1), span: span, atLeast: atLeast)]
        toy.whileObjected = .since2020(objected)
        return toy
    }

    private let passed = [Selection.Filter(column: "score", test: .range(atLeast: 60, below: nil))]

    private func found(_ day: Day = "2025-01-10", decision: String = "查1号") -> Story {
        var story = Story()
        story.report(ToyKinds.hazard, "H1", on: day, decision: decision)
        return story
    }

    private func counts(_ toy: Toy, _ story: Story, on day: Day) throws -> Bool {
        try toy.assess(story, on: day).points("rule") == -1
    }

    @Test func `A record counts until the day of the other record of its act, and without end while there is none`()
        throws
    {
        var story = found()
        #expect(try counts(toy(), story, on: "2035-01-01") && toy().nextChange(story, after: "2025-06-01") == .never)
        story.report(ToyKinds.inspection, "I1", on: "2025-03-01", decision: "查1号")
        #expect(try counts(toy(), story, on: "2025-02-28"))
        #expect(try !counts(toy(), story, on: "2025-03-01"))
        #expect(try toy().nextChange(story, after: "2025-01-10") == .on("2025-03-01"))
        let line = try #require(try toy().assess(story, on: "2025-02-28").line("rule"))
        #expect(line.span.message.chinese == "自发生之日起，至同一行为的“inspection”记录前一日止；没有的持续计入")
        let reasons = try toy().notCounted(story, on: "2025-04-01").map(\.reason)
        #expect(reasons.contains(.ended("2025-03-01")) && reasons.contains(.closes(rule: "rule", title: "〔rule〕")))
    }

    @Test func `A record of another act, of before its day, or that fails the filters ends nothing`() throws {
        for (day, decision, score) in [
            ("2025-03-01", "查2号", "90"), ("2025-03-01", "", "90"), ("2025-01-09", "查1号", "90"),
            ("2025-03-01", "查1号", "59"), ("2025-03-01", "查1号", ""),
        ] as [(Day, String, String)] {
            var story = found()
            story.report(ToyKinds.inspection, "I1", on: day, ["score": score], decision: decision)
            #expect(try counts(toy(where: passed), story, on: "2025-06-01"), "\(day) \(decision) \(score)")
        }
        var same = found()
        same.report(ToyKinds.inspection, "I1", on: "2025-01-10", ["score": "60"], decision: "查1号")
        #expect(try !counts(toy(where: passed), same, on: "2025-01-10"))
    }

    @Test func `The first that passes ends it`() throws {
        var story = found()
        for (no, day, score) in [("I1", "2025-02-01", "10"), ("I2", "2025-04-01", "60"), ("I3", "2025-05-01", "99")]
            as [(String, Day, String)]
        {
            story.report(ToyKinds.inspection, no, on: day, ["score": score], decision: "查1号")
        }
        #expect(try counts(toy(where: passed), story, on: "2025-03-31"))
        #expect(try !counts(toy(where: passed), story, on: "2025-04-01"))
    }

    @Test func `A closing record that is withdrawn or under objection ends nothing, from its day on`() throws {
        var story = found()
        let closing = story.report(ToyKinds.inspection, "I1", on: "2025-03-01", decision: "查1号")
        var withdrawn = story
        withdrawn.mark(.withdrawn, closing, on: "2025-06-01")
        #expect(try !counts(toy(), withdrawn, on: "2025-05-31") && counts(toy(), withdrawn, on: "2025-06-01"))
        #expect(try toy().nextChange(withdrawn, after: "2025-03-01") == .on("2025-06-01"))
        story.mark(.objectionOpened, closing, on: "2025-06-01")
        #expect(try counts(toy(), story, on: "2025-06-01") && !counts(toy(objected: .counted), story, on: "2025-06-01"))
    }

    @Test func `It counts for the least term, however early it was closed`() throws {
        var story = found()
        story.report(ToyKinds.inspection, "I1", on: "2025-01-20", decision: "查1号")
        let toy = toy(atLeast: .since2020(.months(3)))
        #expect(try counts(toy, story, on: "2025-04-09") && !counts(toy, story, on: "2025-04-10"))
        #expect(try toy.nextChange(story, after: "2025-01-20") == .on("2025-04-10"))
    }
}
