import Kernel

/// A standard in force on a day, compiled 现行规则: flat tables indexed by record kind, so that a record touches only
/// the rules that read its kind.
public struct Rulebook: Sendable {
    /// In the order of the standard: base, indicators, downgrades, vetoes, lists.
    let rules: [CompiledRule]
    /// The kinds that rules read, each with the places of its rules.
    let tables: [KindTable]
    /// The places of all rules that compete for acts, the heaviest first (promise 7).
    let byWeight: [Int]
    /// The places of the rules that read the row of the register in force.
    let attributeRules: [Int]
    /// The rules whose records others of their act end.
    let closings: [(place: Int, closing: CompiledClosing)]
    /// Whether some rule needs the row of the register in force.
    let readsRegister: Bool
    /// The places of the rules that propose subjects for lists.
    let triggers: [Int]
    let groups: [CompiledGroup]
    let fixedBase: FixedBase?
    let notRated: [CompiledNotRated]
    let range: Standard.ScoreRange
    let scale: GradeScale
    let objectedCounts: Bool
    let registration: Layout?
    /// The register's field with the class of a subject, and the packed choices that are objects.
    let objects: (slot: Layout.Slot, choices: Set<Int64>)?
    let sector: SectorID
    /// The national retention in force: no rule of any standard reads a negative record after it.
    let retention: Dated<Term>.Entry?
    /// The first day on which some value changes, nil when none does.
    public let holdsUntil: Day?

    struct KindTable: Sendable {
        let layout: Layout
        let rules: [Int]
    }

    struct FixedBase: Sendable {
        let title: String
        let points: Dated<Points>.Entry
    }

    /// Compiles the values in force on a day.
    ///
    /// - Throws: `RulebookProblem` before the first day of the standard, or when the layouts lack what a rule reads.
    public init(_ standard: Standard, on day: Day, layouts: Layouts, retention: Retention) throws {
        guard let range = standard.range.entry(on: day), let scale = standard.grades.entry(on: day) else {
            let first = max(standard.range.changes.first ?? day, standard.grades.changes.first ?? day)
            throw RulebookProblem.notInForce(standard: standard.title, day: day, first: first)
        }
        let compiler = RuleCompiler(standard: standard, day: day, layouts: layouts, scale: scale.value)
        rules = try compiler.rules()
        fixedBase = try compiler.fixedBase()
        notRated = try compiler.notRated()
        groups = standard.groups.compactMap { CompiledGroup($0, on: day, decimals: standard.decimals) }
        tables = Rulebook.tables(rules)
        byWeight = Rulebook.byWeight(rules)
        attributeRules = rules.indices.filter { [rules] in rules[$0].selection.isAttribute }
        closings = rules.enumerated().compactMap { place, rule in rule.selection.closing.map { (place, $0) } }
        readsRegister = rules.contains { $0.selection.isAttribute || $0.measureOfTerms?.isStreak == true }
        triggers = rules.indices.filter { [rules] in rules[$0].isTrigger }
        self.range = range.value
        self.scale = scale.value
        objectedCounts = standard.whileObjected.entry(on: day)?.value == .counted
        registration = layouts.layout(of: .registration)
        objects = registration?.slot(RegisterColumn.subjectClass).map { slot in
            (slot, Set(SubjectClass.objects.compactMap { slot.encode($0.rawValue) }))
        }
        sector = standard.sector
        self.retention = retention.terms.entry(on: day)
        holdsUntil = (standard.changes + retention.terms.changes).filter { $0 > day }.min()
    }

    /// Whether a row of the register is about an object, which no standard rates.
    func isObject(_ history: History, _ attributes: History.Entry?) -> Bool {
        guard let objects, let attributes else { return false }
        return objects.choices.contains(history.field(attributes, objects.slot))
    }

    /// The latest day whose negative records are no longer used on a day.
    func lastForgotten(on day: Day) -> Day? {
        retention.map { $0.value.latestStart(overOn: day) }
    }

    /// The first day on which a record is no longer used under this retention; `.distantFuture` for one that is kept.
    func forgotten(_ layout: Layout, recordOf day: Day) -> Day {
        guard layout.kind.nature == .negative, let retention else { return .distantFuture }
        return retention.value.end(from: day)
    }

    private static func tables(_ rules: [CompiledRule]) -> [KindTable] {
        let ofRecords = rules.indices.filter { !rules[$0].selection.isAttribute }
        let places = Dictionary(grouping: ofRecords, by: { rules[$0].selection.layout.code })
        return places.sorted { $0.key < $1.key }.map { KindTable(layout: rules[$1[0]].selection.layout, rules: $1) }
    }

    /// Vetoes, the worst grade first; downgrades, the most steps first; points, the most for one act first; then the rest.
    private static func byWeight(_ rules: [CompiledRule]) -> [Int] {
        rules.indices.filter { !rules[$0].isTrigger }.sorted { a, b in
            let (first, second) = (weight(rules[a]), weight(rules[b]))
            return first != second ? first > second : a < b
        }
    }

    private static func weight(_ rule: CompiledRule) -> Weight {
        switch rule.effect {
        case .veto(_, _, let gradeIndex, _): Weight(rank: 3, size: Int64(gradeIndex))
        case .downgrade(_, let steps, _): Weight(rank: 2, size: Int64(steps))
        case .points(let points): points.heaviest.map { Weight(rank: 1, size: $0) } ?? Weight(rank: 0, size: 0)
        case .list: Weight(rank: 0, size: 0)
        }
    }

    private struct Weight: Comparable {
        let rank: Int
        let size: Int64

        static func < (a: Weight, b: Weight) -> Bool { (a.rank, a.size) < (b.rank, b.size) }
    }
}

extension Selection {
    /// Whether the span holds on a day: a dated one only from its first value on.
    func isInForce(on day: Day) -> Bool {
        span.changes.map { $0.contains { $0 <= day } } ?? true
    }
}
