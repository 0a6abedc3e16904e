import Kernel
import KernelEvaluation
import Testing

@Suite struct MeasureTests {
    @Test func `An assessment adds up as by hand`() throws {
        var story = Story()
        story.report(ToyKinds.certificate, "C1", on: "2024-01-10", ["level": "two", "expires_on": "2027-01-09"])
        for no in ["P1", "P2", "P3"] { story.report(ToyKinds.penalty, no, on: "2025-05-01", ["gravity": "light"]) }
        story.report(ToyKinds.hazard, "H1", on: "2025-04-01")
        story.report(ToyKinds.award, "W1", on: "2025-02-01")
        story.report(ToyKinds.inspection, "I1", on: "2025-03-01", ["score": "85"])
        story.report(ToyKinds.accident, "A1", on: "2025-01-05", ["class": "general"])
        let assessment = try Toy().assess(story, on: "2025-06-01")
        #expect(
            assessment.lines.map(\.rule) == [
                "level", "penalties", "serious", "hazards", "awards", "inspection", "general_accident",
            ])
        #expect(assessment.lines.map(\.counted) == [90, -12, 0, -3, 2, 1, 0])
        #expect(assessment.sum == 78)
        #expect(assessment.outcome == .rated(score: 78, byScore: "C", grade: "D"))
        #expect(assessment.lines.map { $0.evidence.sorted() } == [[2], [3, 4, 5], [], [6], [7], [8], [9]])
    }

    @Test func `Points for each act are written out with the cap that bites`() throws {
        var story = Story()
        for no in ["P1", "P2", "P3"] { story.report(ToyKinds.penalty, no, on: "2025-05-01") }
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("penalties"))
        #expect(line.value == .count(3))
        #expect(line.points == -15)
        #expect(line.counted == -12)
        #expect(line.cap == -12)
        #expect(line.working.message.chinese == "每次 -5 分 × 3 = -15 分，封顶 -12 分")
    }

    @Test func `A cap stands in the working whether it bites or not`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("penalties"))
        #expect(line.working.message.chinese == "每次 -5 分 × 1 = -5 分，封顶 -12 分")
        #expect(line.working.message.english == "-5 points each × 1 = -5 points, capped at -12 points")
    }

    @Test func `A positive cap holds bonuses`() throws {
        var story = Story()
        for no in ["W1", "W2", "W3"] { story.report(ToyKinds.award, no, on: "2025-05-01") }
        #expect(try Toy().assess(story, on: "2025-06-01").points("awards") == 5)
    }

    @Test func `Counts beyond the prepared ones are written the same way`() throws {
        var story = Story()
        for no in 0..<20 { story.report(ToyKinds.penalty, "P\(no)", on: "2025-05-01") }
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("penalties"))
        #expect(line.working.message.chinese == "每次 -5 分 × 20 = -100 分，封顶 -12 分")
    }

    @Test func `A count falls into the band that has its lower end and not its upper`() throws {
        var story = Story()
        for no in ["P1", "P2", "P3"] {
            let before = try Toy().assess(story, on: "2025-06-01").points("serious")
            #expect(before == (no == "P1" ? 0 : -2))
            story.report(ToyKinds.penalty, no, on: "2025-05-01", ["gravity": "serious", "amount": "5000000"])
        }
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("serious"))
        #expect(line.counted == -8)
        #expect(line.working.message.chinese == "3 次，落入 3 以上（含）档：-8 分")
    }

    @Test func `Filters take the lower end of a range, every column at once, and no blank`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01", ["gravity": "serious", "amount": "4999999"])
        story.report(ToyKinds.penalty, "P2", on: "2025-05-01", ["gravity": "light", "amount": "5000000"])
        story.report(ToyKinds.penalty, "P3", on: "2025-05-01", ["gravity": "serious"])
        story.report(ToyKinds.penalty, "P4", on: "2025-05-01", ["amount": "5000000"])
        #expect(try Toy().assess(story, on: "2025-06-01").line("serious")?.value == nil)
        story.report(ToyKinds.penalty, "P5", on: "2025-05-01", ["gravity": "serious", "amount": "5000000"])
        #expect(try Toy().assess(story, on: "2025-06-01").line("serious")?.value == .count(1))
    }

    @Test func `A range without a lower end takes no blank either`() throws {
        var toy = Toy.bare
        let small = Selection.Filter(column: "amount", test: .range(atLeast: nil, below: 100))
        toy.indicators = [.counting("small", "penalty", where: [small], each: -5)]
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        story.report(ToyKinds.penalty, "P2", on: "2025-05-01", ["amount": "100"])
        #expect(try toy.assess(story, on: "2025-06-01").line("small")?.value == nil)
        story.report(ToyKinds.penalty, "P3", on: "2025-05-01", ["amount": "99"])
        #expect(try toy.assess(story, on: "2025-06-01").line("small")?.evidence == [4])
    }

    @Test func `The latest record decides, and its choice is named`() throws {
        var story = Story()
        story.report(ToyKinds.certificate, "C2", on: "2025-01-10", ["level": "three"])
        story.report(ToyKinds.certificate, "C1", on: "2024-01-10", ["level": "one"])
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("level"))
        #expect(line.value == .choice(id: "three", title: "〈three〉"))
        #expect(line.evidence == [2])
        #expect(line.working.message.chinese == "〈three〉：+80 分")
        #expect(line.role == .base)
        #expect(line.clause.article == "第一条")
    }

    @Test func `Of two latest records on one day the same is taken whichever came first`() throws {
        var (one, other) = (Story(), Story())
        one.report(ToyKinds.certificate, "C1", on: "2025-01-10", ["level": "one"])
        one.report(ToyKinds.certificate, "C2", on: "2025-01-10", ["level": "two"])
        other.report(ToyKinds.certificate, "C2", on: "2025-01-10", ["level": "two"])
        other.report(ToyKinds.certificate, "C1", on: "2025-01-10", ["level": "one"])
        #expect(
            try Toy().assess(one, on: "2025-06-01").line("level")?.value
                == Toy().assess(other, on: "2025-06-01").line("level")?.value)
    }

    @Test func `A latest record without the value is no evidence and an older one does not stand in`() throws {
        var story = Story()
        story.report(ToyKinds.inspection, "I1", on: "2025-01-01", ["score": "90"])
        story.report(ToyKinds.inspection, "I2", on: "2025-02-01")
        let line = try #require(try Toy().assess(story, on: "2025-06-01").line("inspection"))
        #expect(line.value == nil)
        #expect(line.counted == -1)
        #expect(line.evidence == [])
        #expect(line.working.message.chinese == "记录未填“得分”，按无记录处理：-1 分")
    }

    @Test func `Money and decimals are written as people write them`() throws {
        var story = Story()
        story.report(ToyKinds.inspection, "I1", on: "2025-01-01", ["loss": "123450", "rate": "8950"])
        var toy = Toy.bare
        toy.indicators = [
            .latest(
                "loss", "inspection", "loss", bands: [(nil, 100_000, 0), (100_000, 250_000, -2), (250_000, nil, -9)])
        ]
        let loss = try toy.assess(story, on: "2025-06-01").line("loss")
        #expect(loss?.working.message.chinese == "1234.50 元，落入 [1000.00 元, 2500.00 元) 档：-2 分")
        toy.indicators = [.latest("rate", "inspection", "rate", bands: [(nil, 9_000, -1), (9_000, nil, 0)])]
        let rate = try toy.assess(story, on: "2025-06-01").line("rate")
        #expect(rate?.working.message.chinese == "89.50，落入不足 90.00 档：-1 分")
        #expect(rate?.value == .number(8_950))
    }

    @Test func `Absence is worth what the standard says, under its own clause`() throws {
        let assessment = try Toy().assess(Story(), on: "2025-06-01")
        let base = try #require(assessment.line("level"))
        #expect((base.value, base.counted, base.clause.article) == (nil, 70, "第一条之二"))
        #expect(base.working.message.chinese == "无记录：+70 分")
        #expect(assessment.line("penalties")?.working.message.chinese == "无记录：不加不减")
        #expect(assessment.line("penalties")?.clause.article == "无记录")
        #expect(assessment.points("inspection") == -1)
        #expect(assessment.lines.count == 6)
    }

    @Test func `A fixed base is a line of its own`() throws {
        let assessment = try Toy.bare.assess(Story(), on: "2025-06-01")
        #expect(assessment.lines.map(\.working.message.chinese) == ["起评 100 分"])
        #expect(assessment.lines.map(\.role) == [.base])
        #expect(assessment.score == 100)
    }

    @Test func `The score is held in its range, and the sum is not`() throws {
        var toy = Toy.bare
        toy.indicators = [.counting("penalties", "penalty", each: -60)]
        var story = Story()
        for no in ["P1", "P2"] { story.report(ToyKinds.penalty, no, on: "2025-05-01") }
        let assessment = try toy.assess(story, on: "2025-06-01")
        #expect(assessment.sum == -20)
        #expect(assessment.outcome == .rated(score: 0, byScore: "E", grade: "E"))
    }

    @Test func `A grade begins at its lower end`() throws {
        for (each, grade) in [(Points(-5), "A"), (Points(-6), "B"), (Points(-20), "B"), (Points(-21), "C")] {
            var toy = Toy.bare
            toy.indicators = [.counting("penalties", "penalty", each: each)]
            var story = Story()
            story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
            #expect(try toy.assess(story, on: "2025-06-01").grade == grade)
        }
    }
}
