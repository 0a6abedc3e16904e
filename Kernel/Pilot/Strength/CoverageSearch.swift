import Kernel
import KernelConfiguration

/// Looks through all cases for the parts of a standard that they reach.
struct CoverageSearch {
    private let bench: CaseBench
    private let probes: CoverageProbes
    /// The cases whose day lies under the standard; the others reach nothing.
    private let cases: [(example: PreparedCase, assessment: Assessment)]
    private var seen: [Assessment] { cases.map(\.assessment) }
    private var standard: Standard { bench.standard }

    init(_ bench: CaseBench) {
        self.bench = bench
        probes = CoverageProbes(bench.standard)
        let ground = CaseGround(bench.standard, in: bench.composition)
        cases = bench.cases.compactMap { example in
            (try? example.assessment(under: ground)).map { (example, $0) }
        }
    }

    func items() -> [CoverageItem] {
        let rules = standard.notRated.flatMap(notRated) + standard.measured.flatMap(evidence)
        let grading = (standard.downgrades + standard.vetoes).flatMap(gradeRule) + triggers
        return rules + probed() + grading + grades + periods + parameters
    }

    // MARK: Figures

    /// Each figure that the assessments would show, were it another.
    private func probed() -> [CoverageItem] {
        probes.all().map { probe in
            let ground = CaseGround(probe.value, in: bench.composition)
            let isReached = cases.contains { example, assessment in
                (try? example.assessment(under: ground))?.figures != assessment.figures
            }
            let words = probe.change.words
            return CoverageItem(
                rule: words.first ?? "", title: probe.change.title,
                what: .verbatim("\(words.dropFirst().joined(separator: " ")): \(probe.change.from)"),
                location: probe.change.location, isReached: isReached)
        }
    }

    /// A record that counts, and one in the time of each window.
    private func evidence(_ rule: Indicator) -> [CoverageItem] {
        let days = seen.filter { $0.lines.contains { $0.rule == rule.id && !$0.evidence.isEmpty } }.map(\.asOf)
        let any = CoverageItem(
            rule: rule.id, title: rule.title, what: Message("有记录计入", en: "a record that counts"),
            location: rule.location, isReached: !days.isEmpty)
        return [any] + (rule.selection.periods + rule.measure.periods).flatMap { items(rule.id, rule.title, $0, days) }
    }

    // MARK: Effects

    private func gradeRule(_ rule: GradeRule) -> [CoverageItem] {
        let lasts = rule.lasts.map { [$0.periods("lasts")] } ?? []
        let periods = [rule.atLeast.periods("at_least"), rule.effect.periods(rule.effectWord)] + lasts
        return (rule.selection.periods + periods).flatMap { items(rule.id, rule.title, $0, days(with: rule.id)) }
    }

    private var triggers: [CoverageItem] {
        standard.lists.flatMap(\.triggers).flatMap { rule in
            (rule.selection.periods + [rule.atLeast.periods("at_least")])
                .flatMap { items(rule.id, rule.title, $0, days(with: rule.id)) }
        }
    }

    private func days(with rule: String) -> [Day] {
        seen.filter { $0.lines.contains { $0.rule == rule } }.map(\.asOf)
    }

    private func notRated(_ rule: NotRatedRule) -> [CoverageItem] {
        let days = seen.filter {
            if case .notRated(rule.id, _, _) = $0.outcome { true } else { false }
        }.map(\.asOf)
        return items(rule.id, rule.title, rule.condition.periods("when"), days)
    }

    private var grades: [CoverageItem] {
        standard.grades.periods("grades").periods.enumerated().flatMap { place, period in
            standard.grades.entries[place].value.bands.map { band in
                let isReached = seen.contains { assessment in
                    guard period.holds(on: assessment.asOf), case .rated(_, let byScore, let grade) = assessment.outcome
                    else { return false }
                    return byScore == band.grade || grade == band.grade
                }
                return CoverageItem(
                    rule: "grades", title: band.title, what: .verbatim(band.grade), location: period.location,
                    isReached: isReached)
            }
        }
    }

    // MARK: Times

    /// Values that belong to no single rule: some case looks at a day of each.
    private var periods: [CoverageItem] {
        let rated = seen.filter { if case .rated = $0.outcome { true } else { false } }.map(\.asOf)
        var base: [NamedPeriods] = []
        if case .fixed(_, let points) = standard.base { base = [points.periods("base")] }
        let all =
            base + [
                standard.range.periods("score_range"), standard.whileObjected.periods("while_objected"),
            ]
        let inspections = standard.inspections.map { [$0.rates.periods("inspections")] } ?? []
        return (all + inspections).flatMap { items($0.name, "", $0, rated) }
    }

    /// The numbers of a `derive` hook: some case has a record of a day of each.
    private var parameters: [CoverageItem] {
        standard.derivations.flatMap { use in
            let kind = standard.kinds.first { $0.id == use.kind }
            let days = bench.cases.flatMap(\.facts).filter { $0.payload.shape.kind == use.kind }
                .compactMap { fact in kind.flatMap { Day(fact.payload.value($0.roles.day)) } }
            return items(use.name, use.title, use.parameters.periods("parameters"), days, least: .distantPast)
        }
    }

    /// The times of a value that lie after the standard's first day, each reached by one of the days.
    private func items(
        _ rule: String, _ title: String, _ named: NamedPeriods, _ days: [Day], least: Day? = nil
    ) -> [CoverageItem] {
        named.periods.filter { ($0.until ?? .distantFuture) > least ?? standard.firstDay }.map { period in
            CoverageItem(
                rule: rule, title: title, what: .verbatim("\(named.name) \(period.since)"),
                location: period.location, isReached: days.contains { period.holds(on: $0) })
        }
    }
}
