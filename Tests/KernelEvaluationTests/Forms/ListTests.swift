import Kernel
import KernelDemo
import KernelEvaluation
import Testing

@Suite struct ListTests {
    private static let old: Selection.Filter = Selection.Filter(
        column: "on", test: .days(from: "2017-05-09", before: "2023-10-01"))

    private static func trigger(
        _ id: String, _ kind: String, _ filters: [Selection.Filter] = [old], atLeast: Int = 1,
        span: Selection.Span = .rolling(.since2020(.months(12)))
    ) -> ListTrigger {
        ListTrigger(
            id: id, title: "〔\(id)〕", selection: Selection(kind: KindID("toy.\(kind)"), filters: filters, span: span),
            atLeast: .since2020(atLeast, "情形"))
    }

    private static func list(_ triggers: [ListTrigger]) -> SubjectList {
        SubjectList(
            id: "black", title: "黑名单", note: nil, triggers: triggers,
            undefined: Dated([Dated.Entry(since: "2023-10-01", value: .officer, clause: .toy("第十一号"))]))
    }

    private static func toy(_ triggers: ListTrigger...) -> Toy {
        var toy = Toy.bare
        toy.lists = [list(triggers)]
        return toy
    }

    @Test func `A trigger that is reached is a line with its evidence and clause, and moves nothing`() throws {
        let toy = ListTests.toy(ListTests.trigger("penalised", "penalty"))
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2023-03-01")
        let assessment = try toy.assess(story, on: "2023-06-01")
        #expect(assessment.outcome == .rated(score: 100, byScore: "A", grade: "A"))
        let line = try #require(assessment.line("penalised"))
        #expect(line.role == .list(id: "black", title: "黑名单"))
        #expect((line.points, line.counted, line.evidence, line.clause.article) == (0, 0, [2], "情形"))
        #expect(line.working.message.chinese == "1 次，达到 1 次：建议列入“黑名单”，由经办人按程序认定")
        #expect(assessment.sum == 100)
    }

    @Test func `A trigger takes no act from the rules that count it, and sees the acts that they count`() throws {
        var toy = Toy.bare
        toy.indicators = [.counting("penalties", "penalty", each: -5)]
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "否决", selection: Selection(kind: "toy.penalty", filters: [], span: .lasting),
                atLeast: .since2020(2), effect: .since2020(.veto(grade: "C")))
        ]
        let plain = toy
        toy.lists = [ListTests.list([ListTests.trigger("penalised", "penalty", [])])]
        for acts in 1...3 {
            var story = Story()
            for act in 1...acts { story.report(ToyKinds.penalty, "P\(act)", on: "2023-03-01") }
            let (with, without) = (try toy.assess(story, on: "2023-06-01"), try plain.assess(story, on: "2023-06-01"))
            #expect(with.outcome == without.outcome)
            #expect(with.lines.filter { $0.role.list == nil } == without.lines)
            #expect(with.line("penalised")?.evidence.count == acts)
        }
    }

    @Test func `The day of a record says which regulation holds, the first day included and the last excluded`() throws
    {
        let toy = ListTests.toy(ListTests.trigger("penalised", "penalty", span: .lasting))
        for (day, isListed) in [
            ("2017-05-08", false), ("2017-05-09", true), ("2023-09-30", true), ("2023-10-01", false),
        ] as [(Day, Bool)] {
            var story = Story()
            story.report(ToyKinds.penalty, "P1", on: day)
            #expect((try toy.assess(story, on: "2024-01-01").line("penalised") != nil) == isListed, "\(day)")
        }
    }

    @Test func `A filter on days may have one end only, and a blank day passes none`() throws {
        func filter(_ from: Day?, _ before: Day?) -> Selection.Filter {
            Selection.Filter(column: "rectified_on", test: .days(from: from, before: before))
        }
        for (filter, day, passes) in [
            (filter("2023-01-01", nil), "2023-01-01", true), (filter("2023-01-01", nil), "2022-12-31", false),
            (filter(nil, "2023-01-01"), "2022-12-31", true), (filter(nil, "2023-01-01"), "2023-01-01", false),
            (filter(nil, "2023-01-01"), "", false), (filter("1900-01-01", nil), "", false),
        ] {
            let toy = ListTests.toy(ListTests.trigger("hazard", "hazard", [filter], span: .lasting))
            var story = Story()
            story.report(ToyKinds.hazard, "H1", on: "2022-06-01", ["rectified_on": day])
            #expect((try toy.assess(story, on: "2024-01-01").line("hazard") != nil) == passes, "\(filter) \(day)")
        }
    }

    @Test func `Days filter in indicators, downgrades and vetoes as well`() throws {
        var toy = Toy.bare
        let selection = Selection(kind: "toy.penalty", filters: [ListTests.old], span: .lasting)
        toy.indicators = [.counting("points", "penalty", where: [ListTests.old], span: .lasting, each: 3)]
        toy.downgrades = [
            GradeRule(
                id: "down", title: "降", selection: selection, atLeast: .since2020(1),
                effect: .since2020(.down(steps: 1)))
        ]
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2023-10-01")
        #expect(try toy.assess(story, on: "2024-01-01").outcome == .rated(score: 100, byScore: "A", grade: "A"))
        story.report(ToyKinds.penalty, "P2", on: "2023-09-30")
        let assessment = try toy.assess(story, on: "2024-01-01")
        #expect(assessment.grade == "B")
        #expect(assessment.points("points") == 3)
    }

    @Test func `One act under several records is one act for a trigger`() throws {
        let toy = ListTests.toy(ListTests.trigger("twice", "penalty", atLeast: 2))
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2023-03-01", decision: "罚1号")
        story.report(ToyKinds.penalty, "P2", on: "2023-03-02", decision: "罚1号")
        #expect(try toy.assess(story, on: "2023-06-01").line("twice") == nil)
        #expect(
            try toy.notCounted(story, on: "2023-06-01").map(\.reason)
                == Array(repeating: .belowThreshold(rule: "twice", title: "〔twice〕"), count: 2))
        story.report(ToyKinds.penalty, "P3", on: "2023-03-03")
        #expect(try toy.assess(story, on: "2023-06-01").line("twice")?.value == .count(2))
    }

    @Test func `A subject that the standard does not rate is a candidate all the same`() throws {
        var toy = ListTests.toy(ListTests.trigger("penalised", "penalty"))
        toy.notRated = Toy().notRated
        var story = Story()
        story.register(.moved, on: "2023-01-01", ["industry": "finance"])
        story.report(ToyKinds.penalty, "P1", on: "2023-03-01")
        let assessment = try toy.assess(story, on: "2023-06-01")
        #expect(assessment.notRatedBy == "outside")
        #expect(assessment.lines.map(\.rule) == ["penalised"])
        #expect(try toy.nextChange(story, after: "2023-06-01") == .on("2024-03-01"))
        #expect(try toy.notCounted(story, on: "2023-06-01").isEmpty)
    }

    @Test func `A trigger ends with its window, and that day is the next change`() throws {
        let toy = ListTests.toy(ListTests.trigger("penalised", "penalty"))
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2023-09-30")
        #expect(try toy.nextChange(story, after: "2023-09-29") == .on("2023-09-30"))
        #expect(try toy.assess(story, on: "2024-09-29").line("penalised") != nil)
        #expect(try toy.assess(story, on: "2024-09-30").line("penalised") == nil)
        #expect(try toy.nextChange(story, after: "2023-09-30") == .on("2024-09-30"))
    }

    @Test func `A withdrawn record triggers nothing, nor one under objection while it does not count`() throws {
        let toy = ListTests.toy(ListTests.trigger("penalised", "penalty"))
        var story = Story()
        let record = story.report(ToyKinds.penalty, "P1", on: "2023-03-01")
        story.mark(.objectionOpened, record, on: "2023-04-01")
        #expect(try toy.assess(story, on: "2023-03-31").line("penalised") != nil)
        #expect(try toy.assess(story, on: "2023-04-01").line("penalised") == nil)
        story.mark(.objectionClosed, record, on: "2023-05-01")
        story.mark(.withdrawn, record, on: "2023-07-01")
        #expect(try toy.assess(story, on: "2023-05-01").line("penalised") != nil)
        #expect(try toy.assess(story, on: "2023-07-01").line("penalised") == nil)
    }

    @Test func `With lists or without, every random life has the same points and grade`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        var toy = Toy()
        toy.lists = [
            ListTests.list([
                ListTests.trigger("penalised", "penalty", []),
                ListTests.trigger("accidents", "accident", [], atLeast: 2),
            ])
        ]
        for number in 0..<150 {
            let story = Story.random(&random)
            for day in ["2023-01-15", "2025-09-01", "2026-08-01"] as [Day] {
                let (with, without) = (try toy.assess(story, on: day), try Toy().assess(story, on: day))
                #expect(with.outcome == without.outcome, "seed \(seed), history \(number), \(day)")
                #expect(with.sum == without.sum, "seed \(seed), history \(number), \(day)")
                #expect(
                    with.lines.filter { $0.role.list == nil } == without.lines,
                    "seed \(seed), history \(number), \(day)")
            }
        }
    }
}
