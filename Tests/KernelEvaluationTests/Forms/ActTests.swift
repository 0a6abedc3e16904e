import Kernel
import KernelEvaluation
import Testing

/// One act counts once, the heaviest way 从一重 (promise 7).
@Suite struct ActTests {
    @Test func `An accident and the penalty for it are one act, and the downgrade counts it`() throws {
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-05-01", ["class": "general"], decision: "罚〔2025〕1号")
        story.report(
            ToyKinds.penalty, "P1", on: "2025-05-20", ["gravity": "light"], decision: "罚[2025] 1 号", sender: "另一局")
        let assessment = try Toy().assess(story, on: "2025-06-01")
        #expect(assessment.line("general_accident")?.evidence == [2])
        let line = try #require(assessment.line("penalties"))
        #expect((line.counted, line.evidence, line.value) == (0, [], .count(0)))
        #expect(line.working.message.chinese == "1 个行为均已由更重的规则计入，不重复计分")
    }

    @Test func `An act that heavier rules count is not the same as no record`() throws {
        var toy = Toy()
        toy.indicators = [.counting("penalties", "penalty", each: -5, absent: .notRated)]
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-05-01", ["class": "general"], decision: "罚1号")
        story.report(ToyKinds.penalty, "P1", on: "2025-05-20", decision: "罚1号")
        #expect(try toy.assess(story, on: "2025-06-01").notRatedBy == nil)
        #expect(try toy.assess(Story(), on: "2025-06-01").notRatedBy == "penalties")
    }

    @Test func `Other acts of the same rule still count, and the working says what is missing`() throws {
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-05-01", ["class": "general"], decision: "罚1号")
        story.report(ToyKinds.penalty, "P1", on: "2025-05-20", decision: "罚1号")
        story.report(ToyKinds.penalty, "P2", on: "2025-05-21", decision: "罚2号")
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("penalties"))
        #expect((line.counted, line.evidence) == (-5, [4]))
        #expect(line.working.message.chinese == "每次 -5 分 × 1 = -5 分，封顶 -12 分；另有 1 个行为已由更重的规则计入")
    }

    @Test func `Two accidents trigger the veto, which takes both from the downgrade`() throws {
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-04-01", ["class": "general"])
        #expect(try Toy().assess(story, on: "2025-06-01").lines.last?.rule == "general_accident")
        story.report(ToyKinds.accident, "A2", on: "2025-05-01", ["class": "general"])
        let assessment = try Toy().assess(story, on: "2025-06-01")
        #expect(assessment.line("general_accident") == nil)
        #expect(assessment.line("two_general")?.evidence == [2, 3])
        #expect(assessment.grade == "D")
    }

    @Test func `The worse veto chooses first although it stands later`() throws {
        var toy = Toy()
        toy.vetoes.append(
            GradeRule(
                id: "any", title: "任一事故", selection: .accidents(), atLeast: .since2020(1),
                effect: .since2020(.veto(grade: "E"))))
        var story = Story()
        for no in ["A1", "A2"] { story.report(ToyKinds.accident, no, on: "2025-04-01", ["class": "general"]) }
        #expect(try toy.assess(story, on: "2025-06-01").lines.suffix(1).map(\.rule) == ["any"])
        #expect(try toy.assess(story, on: "2025-06-01").line("two_general") == nil)
    }

    @Test func `Of two downgrades the one with more steps chooses first`() throws {
        var story = Story()
        for no in ["A1", "A2"] { story.report(ToyKinds.accident, no, on: "2025-04-01", ["class": "minor"]) }
        story.report(ToyKinds.accident, "A3", on: "2025-04-02", ["class": "general"])
        let assessment = try Toy().assess(story, on: "2025-06-01")
        #expect(assessment.line("many_accidents")?.evidence == [2, 3, 4])
        #expect(assessment.line("general_accident") == nil)
    }

    @Test func `A rule that does not take effect takes nothing`() throws {
        var toy = Toy.bare
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "否决", selection: Selection(kind: "toy.penalty", filters: [], span: .lasting),
                atLeast: .since2020(2), effect: .since2020(.veto(grade: "E")))
        ]
        toy.indicators = [.counting("penalties", "penalty", each: -5)]
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        #expect(try toy.assess(story, on: "2025-06-01").points("penalties") == -5)
        story.report(ToyKinds.penalty, "P2", on: "2025-05-02")
        #expect(try toy.assess(story, on: "2025-06-01").points("penalties") == 0)
        #expect(try toy.assess(story, on: "2025-06-01").grade == "E")
    }

    @Test func `Of two indicators the one that takes more for one act chooses first, ties by their order`() throws {
        var toy = Toy.bare
        toy.indicators = [
            .counting("light", "penalty", each: -2), .counting("heavy", "penalty", each: -5),
            .counting("equal", "penalty", each: -5),
        ]
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        let assessment = try toy.assess(story, on: "2025-06-01")
        #expect(assessment.lines.map(\.counted) == [100, 0, -5, 0])
    }

    @Test func `A band that takes nothing leaves its acts to others`() throws {
        var toy = Toy.bare
        toy.indicators = [
            .counting("bands", "penalty", bands: [(nil, 2, 0), (2, nil, -20)]), .counting("each", "penalty", each: -5),
        ]
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        #expect(try toy.assess(story, on: "2025-06-01").lines.map(\.counted) == [100, 0, -5])
        story.report(ToyKinds.penalty, "P2", on: "2025-05-02")
        #expect(try toy.assess(story, on: "2025-06-01").lines.map(\.counted) == [100, -20, 0])
    }

    @Test func `Bonuses and the base neither take acts nor lose them`() throws {
        var toy = Toy.bare
        toy.base = .measured(
            .latest("base", "inspection", "score", span: .lasting, bands: [(nil, nil, 60)], absent: .points(50)))
        toy.indicators = [
            .counting("good", "inspection", span: .lasting, each: 3),
            .counting("bad", "inspection", span: .lasting, each: -1),
        ]
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "否决", selection: Selection(kind: "toy.inspection", filters: [], span: .lasting),
                atLeast: .since2020(1), effect: .since2020(.veto(grade: "E")))
        ]
        var story = Story()
        story.report(ToyKinds.inspection, "I1", on: "2025-05-01", ["score": "5"])
        let assessment = try toy.assess(story, on: "2025-06-01")
        #expect(assessment.lines.map(\.counted) == [60, 3, 0, 0])
        #expect(assessment.lines.map(\.evidence) == [[2], [2], [], [2]])
    }

    @Test func `A negative base keeps its act although a veto takes it`() throws {
        var toy = Toy.bare
        toy.base = .measured(.latest("base", "inspection", "score", span: .lasting, bands: [(nil, nil, -60)]))
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "否决", selection: Selection(kind: "toy.inspection", filters: [], span: .lasting),
                atLeast: .since2020(1), effect: .since2020(.veto(grade: "E")))
        ]
        var story = Story()
        story.report(ToyKinds.inspection, "I1", on: "2025-05-01", ["score": "5"])
        #expect(try toy.assess(story, on: "2025-06-01").points("base") == -60)
    }

    @Test func `Two reports of one act count once in one rule and both are cited`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01", decision: "罚1号")
        story.report(ToyKinds.penalty, "P2", on: "2025-05-01", decision: "罚1号", sender: "另一局")
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("penalties"))
        #expect(line.value == .count(1))
        #expect(line.counted == -5)
        #expect(line.evidence.sorted() == [2, 3])
    }

    @Test func `A latest record that takes points keeps its act from lighter rules`() throws {
        var toy = Toy.bare
        toy.indicators = [
            .counting("each", "inspection", each: -1),
            .latest("latest", "inspection", "score", bands: [(nil, nil, -4)]),
        ]
        var story = Story()
        for no in ["I1", "I2"] { story.report(ToyKinds.inspection, no, on: "2025-05-01", ["score": "5"]) }
        #expect(try toy.assess(story, on: "2025-06-01").lines.map(\.counted) == [100, -1, -4])
    }

    @Test func `When a heavier rule counts the latest record no older one stands in`() throws {
        var toy = Toy.bare
        toy.indicators = [.latest("inspection", "inspection", "score", bands: [(nil, 60, -4), (60, nil, 1)])]
        toy.downgrades = [
            GradeRule(
                id: "poor", title: "不合格",
                selection: Selection(
                    kind: "toy.inspection",
                    filters: [Selection.Filter(column: "score", test: .range(atLeast: nil, below: 50))], span: .lasting),
                atLeast: .since2020(1), effect: .since2020(.down(steps: 1)))
        ]
        var story = Story()
        story.report(ToyKinds.inspection, "I1", on: "2025-04-01", ["score": "55"])
        #expect(try toy.assess(story, on: "2025-06-01").points("inspection") == -4)
        story.report(ToyKinds.inspection, "I2", on: "2025-05-01", ["score": "40"])
        #expect(try toy.assess(story, on: "2025-06-01").points("inspection") == 0)
    }
}
