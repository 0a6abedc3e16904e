import Kernel
import KernelEvaluation

/// A standard with one rule of every form; a test replaces the part that it is about.
struct Toy {
    var notRated: [NotRatedRule] = [
        NotRatedRule(
            id: "ended", title: "已注销",
            condition: .since2020(.attribute(column: "status", oneOf: ["deregistered", "revoked"]))),
        NotRatedRule(
            id: "outside", title: "不在范围",
            condition: .since2020(.attributeOutside(column: "industry", of: ["chemical", "retail"]), "第九条")),
        NotRatedRule(id: "young", title: "开业首年", condition: .since2020(.first(.months(12), fromColumn: "since"))),
    ]
    var base = Standard.Base.measured(
        Indicator(
            id: "level", title: "等级基础分",
            selection: Selection(kind: "toy.certificate", filters: [], span: .through(column: "expires_on")),
            measure: .latest(column: "level"),
            mapping: .since2020(
                .levels([
                    Indicator.Level(choice: "one", points: 100), Indicator.Level(choice: "two", points: 90),
                    Indicator.Level(choice: "three", points: 80),
                ]), "第一条"), absent: .since2020(.points(70), "第一条之二"), cap: nil))
    var indicators: [Indicator] = [
        .counting("penalties", "penalty", each: -5, cap: -12, later: [("2026-07-01", -6)]),
        .counting(
            "serious", "penalty",
            where: [
                Selection.Filter(column: "gravity", test: .oneOf(["serious"])),
                Selection.Filter(column: "amount", test: .range(atLeast: 5_000_000, below: nil)),
            ], bands: [(nil, 1, 0), (1, 3, -2), (3, nil, -8)]),
        .counting("hazards", "hazard", span: .until(column: "rectified_on"), each: -3, cap: nil),
        .counting("awards", "award", span: .rolling(.since2020(.days(365))), each: 2, cap: 5),
        .latest(
            "inspection", "inspection", "score", bands: [(nil, 60, -4), (60, 80, 0), (80, nil, 1)], absent: .points(-1)),
    ]
    var groups: [IndicatorGroup] = []
    var downgrades: [GradeRule] = [
        GradeRule(
            id: "general_accident", title: "一般事故", selection: .accidents("general", months: 24),
            atLeast: .since2020(1), effect: .since2020(.down(steps: 1), "第五条")),
        GradeRule(
            id: "many_accidents", title: "多次事故", selection: .accidents(months: 12), atLeast: .since2020(3),
            effect: .since2020(.down(steps: 2), "第六条")),
    ]
    var vetoes: [GradeRule] = [
        GradeRule(
            id: "two_general", title: "两起一般事故", selection: .accidents("general", months: 36), atLeast: .since2020(2),
            effect: .since2020(.veto(grade: "D"), "第七条")),
        GradeRule(
            id: "larger_accident", title: "较大事故", selection: .accidents("larger"), atLeast: .since2020(1),
            effect: .since2020(.veto(grade: "E"), "第八条")),
    ]
    var lists: [SubjectList] = []
    var range = Dated.since2020(Standard.ScoreRange(lowest: 0, highest: 100))
    var grades = Dated.since2020(
        GradeScale(bands: [
            GradeScale.Band(grade: "A", title: "优", atLeast: 95, below: nil),
            GradeScale.Band(grade: "B", title: "良", atLeast: 80, below: 95),
            GradeScale.Band(grade: "C", title: "中", atLeast: 60, below: 80),
            GradeScale.Band(grade: "D", title: "差", atLeast: 40, below: 60),
            GradeScale.Band(grade: "E", title: "劣", atLeast: nil, below: 40),
        ]))
    var whileObjected = Dated.since2020(
        Standard.ObjectedEffect.notCounted, later: [("2026-01-01", .counted)])

    /// A fixed base of 100 and nothing else but what the test adds.
    static var bare: Toy {
        var toy = Toy()
        toy.notRated = []
        toy.base = .fixed(title: "基础分", .since2020(100, "第一条"))
        toy.indicators = []
        toy.downgrades = []
        toy.vetoes = []
        return toy
    }

    var standard: Standard {
        Standard(
            sector: "toy", title: "玩具标准", owner: "玩具局", decimals: 0, kinds: ToyKinds.all, classify: ToyKinds.classify,
            derivations: [], notRated: notRated, base: base, indicators: indicators, groups: groups,
            downgrades: downgrades,
            vetoes: vetoes, lists: lists, range: range, grades: grades, whileObjected: whileObjected,
            audience: Dated.since2020(.officers), cycle: Dated.since2020(.yearly),
            texts: [])
    }

    var layouts: Layouts {
        Layouts(national: [ToyKinds.registration, ToyKinds.report], standards: [standard], hooks: [:])
    }

    /// Without a retention: its own tests are elsewhere.
    var evaluator: Evaluator { Evaluator(standard, layouts: layouts, retention: Retention(Dated([]))) }
}
