import Kernel
import KernelEvaluation
import Testing

@Suite struct GradeRuleTests {
    @Test func `Downgrades add up and stop at the last grade`() throws {
        var toy = Toy.bare
        toy.downgrades = [
            GradeRule(
                id: "accident", title: "事故", selection: .accidents(), atLeast: .since2020(1),
                effect: .since2020(.down(steps: 2))),
            GradeRule(
                id: "penalty", title: "处罚", selection: Selection(kind: "toy.penalty", filters: [], span: .lasting),
                atLeast: .since2020(1), effect: .since2020(.down(steps: 1))),
        ]
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-01-01", ["class": "minor"])
        #expect(try toy.assess(story, on: "2025-06-01").grade == "C")
        story.report(ToyKinds.penalty, "P1", on: "2025-01-02")
        #expect(try toy.assess(story, on: "2025-06-01").outcome == .rated(score: 100, byScore: "A", grade: "D"))
        toy.downgrades[0] = GradeRule(
            id: "accident", title: "事故", selection: .accidents(), atLeast: .since2020(1),
            effect: .since2020(.down(steps: .max)))
        #expect(try toy.assess(story, on: "2025-06-01").grade == "E")
    }

    @Test func `A veto makes the grade no better than its own and never better than it was`() throws {
        var toy = Toy.bare
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "否决", selection: .accidents(), atLeast: .since2020(1),
                effect: .since2020(.veto(grade: "C"), "第七条"))
        ]
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-01-01", ["class": "minor"])
        let vetoed = try toy.assess(story, on: "2025-06-01")
        #expect(vetoed.outcome == .rated(score: 100, byScore: "A", grade: "C"))
        let line = try #require(vetoed.line("veto"))
        #expect(line.role == .veto(grade: "C"))
        #expect((line.counted, line.evidence, line.clause.article) == (0, [2], "第七条"))
        #expect(line.working.message.chinese == "1 次，达到 1 次：最高评为 C")
        #expect(line.working.message.english == "1 acts, 1 needed: C at best")
        toy.indicators = [.counting("penalties", "penalty", each: -70)]
        story.report(ToyKinds.penalty, "P1", on: "2025-01-02")
        #expect(try toy.assess(story, on: "2025-06-01").grade == "E")
    }

    @Test func `A rule that takes more acts has no line before`() throws {
        var story = Story()
        for no in ["A1", "A2"] { story.report(ToyKinds.accident, no, on: "2025-01-01", ["class": "minor"]) }
        #expect(try Toy().assess(story, on: "2025-06-01").line("many_accidents") == nil)
        story.report(ToyKinds.accident, "A3", on: "2025-01-01", ["class": "minor"])
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("many_accidents"))
        #expect(line.role == .downgrade(steps: 2))
        #expect(line.working.message.chinese == "3 次，达到 3 次：降 2 级")
    }

    @Test func `A rule whose first value is of a later day has no line before that day`() throws {
        var toy = Toy.bare
        toy.indicators = [.counting("penalties", "penalty", each: -5)]
        let clause = Clause.toy("")
        let late = Dated<GradeRule.Effect>([
            Dated.Entry(since: "2025-06-01", value: .down(steps: 1), clause: clause)
        ])
        toy.downgrades = [
            GradeRule(id: "late", title: "后来", selection: .accidents(), atLeast: .since2020(1), effect: late)
        ]
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-01-01")
        #expect(try toy.assess(story, on: "2025-05-31").line("late") == nil)
        #expect(try toy.assess(story, on: "2025-06-01").line("late") != nil)
    }
}
