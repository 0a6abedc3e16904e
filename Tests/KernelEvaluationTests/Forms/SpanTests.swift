import Kernel
import KernelEvaluation
import Testing

@Suite struct SpanTests {
    @Test func `A window of twelve months counts on the day before the same day a year later and not on that day`()
        throws
    {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2024-03-31")
        let toy = bare(.counting("penalties", "penalty", each: -5))
        #expect(try toy.assess(story, on: "2024-03-30").points("penalties") == 0)
        #expect(try toy.assess(story, on: "2024-03-31").points("penalties") == -5)
        #expect(try toy.assess(story, on: "2025-03-30").points("penalties") == -5)
        #expect(try toy.assess(story, on: "2025-03-31").points("penalties") == 0)
    }

    @Test func `A window that ends in a shorter month ends on its last day`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2024-08-31")
        let toy = bare(.counting("penalties", "penalty", span: .rolling(.since2020(.months(6))), each: -5))
        #expect(try toy.assess(story, on: "2025-02-27").points("penalties") == -5)
        #expect(try toy.assess(story, on: "2025-02-28").points("penalties") == 0)
    }

    @Test func `A window in days counts so many days`() throws {
        var story = Story()
        story.report(ToyKinds.award, "W1", on: "2024-01-01")
        let toy = bare(.counting("awards", "award", span: .rolling(.since2020(.days(10))), each: 2))
        #expect(try toy.assess(story, on: "2024-01-10").points("awards") == 2)
        #expect(try toy.assess(story, on: "2024-01-11").points("awards") == 0)
    }

    @Test func `The window in force on the day of evaluation decides, also for older records`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2024-06-01")
        let toy = bare(.counting("penalties", "penalty", each: -5))
        #expect(try toy.assess(story, on: "2025-12-31").points("penalties") == 0)
        #expect(try toy.assess(story, on: "2026-01-01").points("penalties") == -5)
        #expect(try toy.assess(story, on: "2026-06-01").points("penalties") == 0)
    }

    @Test func `Until excludes the day in the column and has no end while it is blank`() throws {
        var story = Story()
        story.report(ToyKinds.hazard, "H1", on: "2024-01-01", ["rectified_on": "2024-02-01"])
        story.report(ToyKinds.hazard, "H2", on: "2024-01-01")
        let toy = bare(.counting("hazards", "hazard", span: .until(column: "rectified_on"), each: -3))
        #expect(try toy.assess(story, on: "2024-01-31").points("hazards") == -6)
        #expect(try toy.assess(story, on: "2024-02-01").points("hazards") == -3)
        #expect(try toy.assess(story, on: "2099-02-01").points("hazards") == -3)
    }

    @Test func `Through includes the day in the column`() throws {
        var story = Story()
        story.report(ToyKinds.certificate, "C1", on: "2024-01-01", ["level": "two", "expires_on": "2026-12-31"])
        #expect(try Toy().assess(story, on: "2026-12-31").points("level") == 90)
        #expect(try Toy().assess(story, on: "2027-01-01").points("level") == 70)
    }

    @Test func `What lasts counts without end`() throws {
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2021-01-01", ["class": "larger"])
        #expect(try Toy().assess(story, on: "2090-01-01").grade == "E")
    }

    private func bare(_ indicator: Indicator) -> Toy {
        var toy = Toy.bare
        toy.indicators = [indicator]
        return toy
    }
}
