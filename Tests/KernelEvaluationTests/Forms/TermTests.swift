import Kernel
import KernelEvaluation
import Testing

/// Full terms: how old something is 满几期, and how long there was no record 连续无记录.
@Suite struct TermTests {
    private let bands = Indicator.Mapping.bands([
        Indicator.Band(atLeast: nil, below: 1, points: 0), Indicator.Band(atLeast: 1, below: 3, points: 1),
        Indicator.Band(atLeast: 3, below: nil, points: 5),
    ])

    private func toy(
        _ measure: Indicator.Measure, _ mapping: Indicator.Mapping, kind: KindID = "toy.penalty",
        span: Selection.Span = .lasting, cap: Points? = nil, absent: Absence = .neutral
    ) -> Toy {
        var toy = Toy.bare
        toy.range = .since2020(Standard.ScoreRange(lowest: 0, highest: 200))
        toy.indicators = [
            Indicator(
                id: "rule", title: "〔rule〕", selection: Selection(kind: kind, filters: [], span: span),
                measure: measure,
                mapping: .since2020(mapping), absent: .since2020(absent, "无记录"), cap: cap.map { .since2020($0) })
        ]
        return toy
    }

    private func age(_ mapping: Indicator.Mapping, term: Term = .months(12), cap: Points? = nil) -> Toy {
        toy(.age(column: "since", .since2020(term, "第三条")), mapping, kind: .registration, span: .inForce, cap: cap)
    }

    private func streak(
        _ mapping: Indicator.Mapping, cap: Points? = nil, notBefore: Dated<Day>? = nil, absent: Absence = .neutral
    ) -> Toy {
        let streak = Indicator.Streak(term: .since2020(.months(12), "第三条"), since: "since", notBefore: notBefore)
        return toy(.streak(streak), mapping, cap: cap, absent: absent)
    }

    private func since(_ day: String) -> Story {
        var story = Story(register: false)
        story.register(on: "2015-01-01", ["since": day])
        return story
    }

    // MARK: Ages

    @Test(
        arguments: [
            ("2023-02-27", 0), ("2023-02-28", 1), ("2025-02-27", 1), ("2025-02-28", 5), ("2060-01-01", 5),
        ] as [(Day, Points)])
    func `A term is full on the same day of a later year and not on the day before`(day: Day, points: Points) throws {
        #expect(try age(bands).assess(since("2022-02-28"), on: day).points("rule") == points, "\(day)")
    }

    @Test func `The fourth term from the 29th of February ends on a 29th again`() throws {
        let four = Indicator.Mapping.bands([
            Indicator.Band(atLeast: nil, below: 4, points: 0), Indicator.Band(atLeast: 4, below: nil, points: 2),
        ])
        let story = since("2020-02-29")
        #expect(try age(four).assess(story, on: "2024-02-28").points("rule") == 0)
        #expect(try age(four).assess(story, on: "2024-02-29").points("rule") == 2)
        #expect(try age(four).nextChange(story, after: "2023-02-28") == .on("2024-02-29"))
        #expect(try age(four).nextChange(story, after: "2024-02-29") == .never)
    }

    @Test func `Points for each term stop at the cap, and so do the days on which something changes`() throws {
        let toy = age(.each(2), cap: 5)
        let story = since("2022-05-31")
        let two = try #require(try toy.assess(story, on: "2024-05-31").line("rule"))
        #expect((two.points, two.counted, two.value) == (4, 4, .number(2)))
        #expect(
            two.working.message.chinese
                == "自“since”（2022-05-31）起已满 2 期（每期 12 个月）；每期 +2 分 × 2 = +4 分，封顶 +5 分")
        #expect(two.span.message.chinese == "按评价日有效的登记；自“since”起每满 12 个月一期，依据 《玩具办法》第三条（地方自定）")
        #expect(try toy.nextChange(story, after: "2024-05-31") == .on("2025-05-31"))
        let three = try #require(try toy.assess(story, on: "2025-05-31").line("rule"))
        #expect((three.points, three.counted) == (6, 5))
        #expect(try toy.nextChange(story, after: "2025-05-31") == .never)
        let many = try #require(try toy.assess(story, on: "2060-01-01").line("rule"))
        #expect(
            many.working.message.english.contains(
                "3 full terms of 12 months since 'since' (2022-05-31), more change nothing"))
    }

    @Test func `A day still to come is no term, and a blank one no evidence`() throws {
        let line = try #require(try age(bands).assess(since("2027-01-01"), on: "2025-06-01").line("rule"))
        #expect(line.value == .number(0) && line.evidence == [1])
        #expect(try age(bands).assess(since(""), on: "2025-06-01").line("rule")?.value == nil)
    }

    @Test func `Of records the latest that counts says how old`() throws {
        var story = Story()
        story.report(ToyKinds.certificate, "C1", on: "2021-01-01", ["expires_on": "2021-01-01"])
        story.report(ToyKinds.certificate, "C2", on: "2024-01-01", ["expires_on": "2024-02-01"])
        let toy = toy(.age(column: "expires_on", .since2020(.days(100))), bands, kind: "toy.certificate")
        #expect(try toy.assess(story, on: "2024-05-10").points("rule") == 0)
        #expect(try toy.assess(story, on: "2024-05-11").points("rule") == 1)
        #expect(try toy.assess(story, on: "2024-05-11").line("rule")?.evidence == [3])
        #expect(try toy.nextChange(story, after: "2024-05-11") == .on("2024-08-19"))
    }

    // MARK: Streaks

    @Test func `A clean year is full on the day a year after the last record, and each further one gives more`() throws
    {
        let toy = streak(.escalating([1, 2]), cap: 5)
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2022-03-31")
        for (day, points) in [("2023-03-30", 0), ("2023-03-31", 1), ("2024-03-30", 1), ("2024-03-31", 3)]
            as [(Day, Points)]
        {
            #expect(try toy.assess(story, on: day).points("rule") == points, "\(day)")
        }
        let line = try #require(try toy.assess(story, on: "2026-01-01").line("rule"))
        #expect((line.counted, line.evidence, line.value) == (5, [2], .number(3)))
        #expect(
            line.working.message.chinese
                == "自最近一条记录（2022-03-31）起已满 3 期（每期 12 个月），再多不变；第 1 期：+1 分 × 1；第 2 期起：+2 分 × 2；合计 +5 分，封顶 +5 分")
        #expect(
            line.span.message.chinese == "自最近一条记录起，没有记录的自登记的“since”起，每满 12 个月一期，依据 《玩具办法》第三条（地方自定）")
        #expect(try toy.nextChange(story, after: "2024-03-31") == .on("2025-03-31"))
        #expect(try toy.nextChange(story, after: "2025-03-31") == .never)
    }

    @Test func `A new record breaks it on its own day, and one that is withdrawn or repaired never did`() throws {
        let toy = streak(.each(1), cap: 3)
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2022-03-31")
        let broken = story.report(ToyKinds.penalty, "P2", on: "2024-05-01")
        #expect(try toy.assess(story, on: "2024-04-30").points("rule") == 2)
        #expect(try toy.assess(story, on: "2024-05-01").points("rule") == 0)
        #expect(try toy.notCounted(story, on: "2024-05-01").map(\.reason) == [.notLatest])
        story.mark(.repaired, broken, on: "2024-06-01")
        #expect(try toy.assess(story, on: "2024-05-31").points("rule") == 0)
        #expect(try toy.assess(story, on: "2024-06-01").points("rule") == 2)
        #expect(try toy.nextChange(story, after: "2024-05-01") == .on("2024-06-01"))
    }

    @Test func `Without a record it runs from the register, and never from before the earliest day`() throws {
        let plain = streak(.each(1), cap: 9)
        #expect(try plain.assess(since("2020-07-01"), on: "2023-06-30").points("rule") == 2)
        let line = try #require(try plain.assess(since("2020-07-01"), on: "2023-07-01").line("rule"))
        #expect((line.counted, line.evidence) == (3, [1]))
        #expect(line.working.message.chinese.hasPrefix("自登记的“since”（2020-07-01）起已满 3 期"))
        let earliest = streak(
            .each(1), cap: 9, notBefore: .since2020("2022-01-01", "第四条", later: [("2024-06-01", "2023-01-01")]))
        #expect(try earliest.assess(since("2020-07-01"), on: "2023-12-31").points("rule") == 1)
        #expect(try earliest.assess(since("2020-07-01"), on: "2024-01-01").points("rule") == 2)
        #expect(try earliest.assess(since("2020-07-01"), on: "2024-06-01").points("rule") == 1)
        #expect(try earliest.nextChange(since("2020-07-01"), after: "2024-01-01") == .on("2024-06-01"))
        let later = try #require(try earliest.assess(since("2020-07-01"), on: "2024-06-01").line("rule"))
        #expect(later.working.message.chinese.hasPrefix("自最早起算日（2023-01-01）起已满 1 期"))
        #expect(later.span.message.chinese.contains("；最早自 2023-01-01 起，依据 《玩具办法》第四条"))
    }

    @Test func `Without a record and without a day in the register nothing is known`() throws {
        let line = try #require(
            try streak(.each(1), cap: 9, absent: .points(-1)).assess(since(""), on: "2023-07-01").line("rule"))
        #expect((line.counted, line.value, line.evidence) == (-1, nil, []))
        #expect(line.working.message.chinese == "记录未填“since”，按无记录处理：-1 分")
    }

    @Test func `It takes no act: the same penalty still counts, and one that counts elsewhere breaks it all the same`()
        throws
    {
        var toy = streak(.each(1), cap: 9)
        toy.indicators.append(.counting("penalties", "penalty", each: -5))
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "否决", selection: Selection(kind: "toy.penalty", filters: [], span: .lasting),
                atLeast: .since2020(1), effect: .since2020(.veto(grade: "C")))
        ]
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2024-03-31")
        let assessment = try toy.assess(story, on: "2025-03-31")
        #expect(assessment.points("rule") == 1 && assessment.line("rule")?.evidence == [2])
        #expect(assessment.line("veto")?.evidence == [2])
        toy.vetoes = []
        #expect(try toy.assess(story, on: "2025-03-30").points("penalties") == -5)
    }

    @Test func `A record past the retention breaks nothing any more`() throws {
        var toy = streak(.each(1), cap: 9)
        toy.indicators[0].mapping = .since2020(.each(1))
        var story = since("2020-01-01")
        story.report(ToyKinds.penalty, "P1", on: "2021-01-01")
        let retention = Retention(.since2020(.months(24)))
        let negative = ToyKinds.all.map { kind in
            RecordKind(id: kind.id, title: kind.title, nature: .negative, columns: kind.columns, roles: kind.roles)
        }
        let layouts = Layouts(
            national: [ToyKinds.registration, ToyKinds.report] + negative, standards: [], hooks: [:])
        let evaluator = Evaluator(toy.standard, layouts: layouts, retention: retention)
        let packed = try Packer(layouts: layouts).pack(story.facts)
        func points(_ day: Day) throws -> Points? {
            try #require(try packed.read { try evaluator.assess($0, on: day) }).points("rule")
        }
        #expect(try points("2022-12-31") == 1)
        #expect(try points("2023-01-01") == 3)
    }
}
