import Kernel
import KernelEvaluation
import Testing

/// Downgrades and vetoes that last at least so long 最短期限.
@Suite struct LeastTimeTests {
    private func rule(
        _ acts: Int = 2, window: Int = 6, lasts: Term = .months(12), effect: GradeRule.Effect = .veto(grade: "D")
    ) -> GradeRule {
        GradeRule(
            id: "rule", title: "〔rule〕",
            selection: Selection(kind: "toy.penalty", filters: [], span: .rolling(.since2020(.months(window)))),
            atLeast: .since2020(acts), effect: .since2020(effect, "第七条"), lasts: .since2020(lasts, "第八条"))
    }

    private func toy(_ rule: GradeRule) -> Toy {
        var toy = Toy.bare
        if case .veto? = rule.effect.entries.first?.value { toy.vetoes = [rule] } else { toy.downgrades = [rule] }
        return toy
    }

    private func story(_ days: Day..., decision: String = "") -> Story {
        var story = Story()
        for (place, day) in days.enumerated() {
            story.report(ToyKinds.penalty, "P\(place)", on: day, decision: decision)
        }
        return story
    }

    private func holds(_ toy: Toy, _ story: Story, on day: Day) throws -> Bool {
        try toy.assess(story, on: day).line("rule") != nil
    }

    @Test func `It lasts for a year from the day of the second act, although both leave their window before`() throws {
        let (toy, story) = (toy(rule()), story("2024-01-10", "2024-03-31"))
        #expect(try !holds(toy, story, on: "2024-03-30") && holds(toy, story, on: "2024-03-31"))
        #expect(try holds(toy, story, on: "2025-03-30") && !holds(toy, story, on: "2025-03-31"))
        #expect(
            try toy.assess(story, on: "2025-03-30").grade == "D" && toy.assess(story, on: "2025-03-31").grade == "A")
        #expect(try toy.nextChange(story, after: "2024-03-31") == .on("2024-07-10"))
        #expect(try toy.nextChange(story, after: "2024-07-10") == .on("2025-03-31"))
        #expect(try toy.nextChange(story, after: "2025-03-31") == .never)
    }

    @Test func `The line says since when and until when, and rests on what counted then`() throws {
        let (toy, story) = (toy(rule()), story("2024-01-10", "2024-03-31"))
        let first = try #require(try toy.assess(story, on: "2024-04-01").line("rule"))
        #expect((first.evidence, first.value, first.clause.article) == ([2, 3], .count(2), "第七条"))
        #expect(
            first.working.message.chinese
                == "2 次，达到 2 次：最高评为 D；自 2024-03-31 起至少到 2025-03-30，依据 《玩具办法》第八条（地方自定）")
        let later = try #require(try toy.assess(story, on: "2024-12-01").line("rule"))
        #expect(later.evidence == [2, 3] && later.working.message.chinese.hasPrefix("现已不足，仍在最短期限内；2 次"))
        #expect(
            later.working.message.english
                == "no longer so many, but for the least time; 2 acts, 2 needed: D at best; from 2024-03-31 through "
                + "2025-03-30 at least, under 《玩具办法》第八条 (local choice)")
        #expect(try toy.notCounted(story, on: "2024-12-01").isEmpty)
    }

    @Test func `Each further act with which there are enough begins it anew, one alone does not`() throws {
        let toy = toy(rule())
        let again = story("2024-01-10", "2024-03-31", "2024-06-15")
        #expect(try holds(toy, again, on: "2025-06-14") && !holds(toy, again, on: "2025-06-15"))
        let alone = story("2024-01-10", "2024-03-31", "2024-12-15")
        #expect(try holds(toy, alone, on: "2025-03-30") && !holds(toy, alone, on: "2025-03-31"))
    }

    @Test func `While enough acts count it holds, however long ago the least time was over`() throws {
        let (toy, story) = (toy(rule(1, window: 36, lasts: .months(3))), story("2024-01-10"))
        let line = try #require(try toy.assess(story, on: "2026-12-31").line("rule"))
        #expect(line.working.message.chinese.contains("自 2024-01-10 起至少到 2024-04-09"))
        #expect(try !holds(toy, story, on: "2027-01-10"))
    }

    @Test func `Another report of an act that counts already begins nothing anew`() throws {
        let toy = toy(rule(1, window: 12, lasts: .months(24)))
        let twice = story("2024-01-10", "2024-05-01", decision: "罚1号")
        #expect(try holds(toy, twice, on: "2026-01-09") && !holds(toy, twice, on: "2026-01-10"))
        let apart = story("2024-01-10", "2025-01-11", decision: "罚1号")
        #expect(try holds(toy, apart, on: "2027-01-10"))
    }

    @Test(arguments: [FactKind.withdrawn, .repaired])
    func `What is withdrawn or repaired never counted, and the effect is over on that day`(kind: FactKind) throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2024-01-10")
        let record = story.report(ToyKinds.penalty, "P2", on: "2024-03-31")
        story.mark(kind, record, on: "2024-11-01")
        let toy = toy(rule())
        #expect(try holds(toy, story, on: "2024-10-31") && !holds(toy, story, on: "2024-11-01"))
        #expect(try toy.nextChange(story, after: "2024-10-15") == .on("2024-11-01"))
    }

    @Test func `A downgrade lasts as a veto does, and keeps its acts from counting a second time`() throws {
        var toy = toy(rule(1, effect: .down(steps: 1)))
        toy.indicators = [.counting("penalties", "penalty", span: .lasting, each: -7)]
        let story = story("2024-01-10")
        let lasting = try toy.assess(story, on: "2025-01-09")
        #expect(lasting.grade == "B" && lasting.points("penalties") == 0 && lasting.line("rule")?.evidence == [2])
        let over = try toy.assess(story, on: "2025-01-10")
        #expect(over.line("rule") == nil && over.points("penalties") == -7)
    }

    @Test func `Acts that a heavier rule counts do not make a lighter one last`() throws {
        var toy = toy(rule(1, effect: .down(steps: 1)))
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "否决", selection: Selection(kind: "toy.penalty", filters: [], span: .lasting),
                atLeast: .since2020(1), effect: .since2020(.veto(grade: "D")))
        ]
        #expect(try !holds(toy, story("2024-01-10"), on: "2024-02-01"))
    }

    @Test func `What is forgotten never counted`() throws {
        let toy = toy(rule(1, window: 6, lasts: .months(60)))
        let negative = ToyKinds.all.map { kind in
            RecordKind(id: kind.id, title: kind.title, nature: .negative, columns: kind.columns, roles: kind.roles)
        }
        let layouts = Layouts(
            national: [ToyKinds.registration, ToyKinds.report] + negative, standards: [], hooks: [:])
        let evaluator = Evaluator(toy.standard, layouts: layouts, retention: Retention(.since2020(.months(24))))
        let packed = try Packer(layouts: layouts).pack(story("2024-01-10").facts)
        func holds(_ day: Day) throws -> Bool {
            try #require(try packed.read { try evaluator.assess($0, on: day) }).line("rule") != nil
        }
        #expect(try holds("2026-01-09") && !holds("2026-01-10"))
        let next = try packed.read { try evaluator.nextChange($0, after: "2024-08-01") }
        #expect(next == .on("2026-01-10"))
    }

    @Test func `The term in force on the day decides`() throws {
        var changing = rule(1, window: 6)
        changing.lasts = .since2020(.months(12), later: [("2025-06-01", .months(36))])
        let (toy, story) = (toy(changing), story("2024-01-10"))
        #expect(try !holds(toy, story, on: "2025-05-31") && holds(toy, story, on: "2025-06-01"))
        #expect(try toy.nextChange(story, after: "2025-01-10") == .on("2025-06-01"))
        #expect(try !holds(toy, story, on: "2027-01-10"))
    }
}
