import Kernel
import KernelDemo
import KernelEvaluation
import Testing

/// The next change of the register, of full terms, of closed records, of terms from another day and of least times, held
/// against looking at every day.
@Suite struct SpanChangeTests {
    private static let bands = Indicator.Mapping.bands([
        Indicator.Band(atLeast: nil, below: 1, points: 0), Indicator.Band(atLeast: 1, below: 4, points: 2),
        Indicator.Band(atLeast: 4, below: nil, points: 3),
    ])

    private static func indicator(
        _ id: String, _ selection: Selection, _ measure: Indicator.Measure, _ mapping: Indicator.Mapping,
        cap: Dated<Points>? = nil
    ) -> Indicator {
        Indicator(
            id: id, title: "〔\(id)〕", selection: selection, measure: measure, mapping: .since2020(mapping),
            absent: .since2020(.neutral), cap: cap)
    }

    private static var toy: Toy {
        var toy = Toy.bare
        let register = Selection(kind: .registration, filters: [], span: .inForce)
        let penalties = Selection(kind: "toy.penalty", filters: [], span: .lasting)
        let serious = Selection(
            kind: "toy.penalty", filters: [Selection.Filter(column: "gravity", test: .oneOf(["serious"]))],
            span: .lasting)
        let terms = Dated.since2020(Term.months(5), later: [("2025-02-01", .days(170))])
        let streak = Indicator.Streak(
            term: .since2020(.months(7)), since: "since",
            notBefore: .since2020("2022-10-15", later: [("2024-11-01", "2023-12-31")]))
        toy.indicators = [
            indicator(
                "trade", register, .latest(column: "industry"),
                .levels(
                    ["chemical", "retail", "finance"].map {
                        Indicator.Level(choice: $0, points: $0 == "retail" ? 1 : -1)
                    })),
            indicator("age", register, .age(column: "since", terms), bands),
            indicator(
                "certified", Selection(kind: "toy.certificate", filters: [], span: .through(column: "expires_on")),
                .age(column: "expires_on", .since2020(.days(90))), bands),
            indicator(
                "clean", penalties, .streak(streak), .escalating([1, 2]),
                cap: .since2020(5, later: [("2025-05-01", 9)])),
            indicator(
                "calm", serious, .streak(Indicator.Streak(term: terms, since: "since")), .each(1), cap: .since2020(3)),
            indicator(
                "open",
                Selection(
                    kind: "toy.hazard", filters: [],
                    span: .untilRecord(
                        Selection.Closing(
                            kind: "toy.inspection",
                            filters: [Selection.Filter(column: "score", test: .range(atLeast: 50, below: nil))])),
                    atLeast: .since2020(.months(2))), .count, .each(-1)),
            indicator(
                "published",
                Selection(
                    kind: "toy.inspection", filters: [], span: .rolling(.since2020(.months(9))), from: "valid_through"),
                .count, .each(-1)),
        ]
        toy.downgrades = [
            GradeRule(
                id: "down", title: "〔down〕",
                selection: Selection(
                    kind: "toy.accident", filters: [], span: .rolling(.since2020(.months(18))), from: nil),
                atLeast: .since2020(2), effect: .since2020(.down(steps: 1)),
                lasts: .since2020(.months(20), later: [("2025-01-15", .days(700))]))
        ]
        toy.vetoes = [
            GradeRule(
                id: "veto", title: "〔veto〕",
                selection: Selection(
                    kind: "toy.penalty", filters: serious.filters,
                    span: .untilRecord(Selection.Closing(kind: "toy.award", filters: []))), atLeast: .since2020(2),
                effect: .since2020(.veto(grade: "D")), lasts: .since2020(.months(6)))
        ]
        return toy
    }

    @Test(arguments: [nil, Term.months(14)])
    func `Looking at 700 days of 60 generated histories finds no other day`(kept: Term?) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let (toy, start) = (Self.toy, "2024-03-01" as Day)
        let retention = Retention(kept.map { .since2020($0) } ?? Dated([]))
        let layouts = negative(toy.standard)
        let evaluator = Evaluator(toy.standard, layouts: layouts, retention: retention)
        let rulebooks = try EveryDay.rulebooks(toy.standard, layouts, retention, from: start, days: 700)
        var changes = 0
        var rules: Set<String> = []
        for number in 0..<60 {
            let packed = try Packer(layouts: layouts).pack(Story.random(&random).facts)
            let days = try #require(
                try packed.read { history in
                    let name = "history \(number), seed \(seed)"
                    let days = EveryDay(history, evaluator, rulebooks, from: start, name: name)
                    changes += try days.walk(history)
                    return days.results
                })
            rules.formUnion(days.flatMap(\.lines).filter { !$0.evidence.isEmpty }.map(\.rule))
        }
        #expect(changes > 60)
        #expect(rules == ["trade", "age", "certified", "clean", "calm", "open", "published", "down", "veto"])
    }

    /// The toy's kinds are forgotten after the retention, as those that speak against a subject are.
    private func negative(_ standard: Standard) -> Layouts {
        let kinds = standard.kinds.map { kind in
            RecordKind(id: kind.id, title: kind.title, nature: .negative, columns: kind.columns, roles: kind.roles)
        }
        let national = [ToyKinds.registration, ToyKinds.report] + kinds
        return Layouts(national: national, standards: [classifying(standard)], hooks: [:])
    }

    /// Without its kinds, which the layouts have already.
    private func classifying(_ standard: Standard) -> Standard {
        Standard(
            sector: standard.sector, title: standard.title, owner: standard.owner, decimals: 0, kinds: [],
            classify: standard.classify, derivations: [], notRated: [], base: standard.base, indicators: [],
            downgrades: [], vetoes: [], range: standard.range, grades: standard.grades,
            whileObjected: standard.whileObjected, audience: standard.audience, cycle: standard.cycle, texts: [])
    }
}
