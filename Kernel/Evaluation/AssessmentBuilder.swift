import Kernel

/// Makes the lines, the score and the grade of a judgement.
struct AssessmentBuilder {
    private let judgement: Judgement
    private var rulebook: Rulebook { judgement.rulebook }

    init(_ judgement: Judgement) {
        self.judgement = judgement
    }

    func build() -> Assessment {
        if let (rule, absent) = missing() {
            return notRated(rule.id, .verbatim(rule.title), absent.clause)
        }
        let lines = grouped(fixedBase() + rulebook.rules.indices.compactMap { line($0) })
        let sum = lines.reduce(Points.zero) { $0 + $1.counted }
        let score = min(max(sum, rulebook.range.lowest), rulebook.range.highest)
        let byScore = rulebook.scale.index(of: score)
        let outcome = Assessment.Outcome.rated(
            score: score, byScore: rulebook.scale.bands[byScore].grade,
            grade: rulebook.scale.bands[grade(from: byScore)].grade)
        return assessment(outcome, lines, sum: sum)
    }

    /// With a line for each group after those that give points.
    private func grouped(_ lines: [Line]) -> [Line] {
        let groups = rulebook.groups.map { group in
            group.line(of: lines.filter { $0.role == .points && group.members.contains($0.rule) })
        }
        let end = lines.firstIndex { !$0.role.isScored } ?? lines.count
        return lines[..<end] + groups + lines[end...]
    }

    /// What is left to say of a subject that is not rated: for which lists its conduct proposes it.
    func notRated(_ rule: String, _ title: Message, _ clause: Clause) -> Assessment {
        assessment(
            .notRated(rule: rule, title: title, clause: clause), rulebook.triggers.compactMap { line($0) }, sum: .zero)
    }

    private func assessment(_ outcome: Assessment.Outcome, _ lines: [Line], sum: Points) -> Assessment {
        Assessment(
            sector: rulebook.sector, asOf: judgement.day, outcome: outcome, lines: lines, sum: sum,
            range: rulebook.range)
    }

    /// The first rule whose absence of evidence means that the subject is not rated.
    private func missing() -> (CompiledRule, Dated<Absence>.Entry)? {
        for place in rulebook.rules.indices where judgement.values[place] == nil {
            guard case .points(let points) = rulebook.rules[place].effect, points.absent.value == .notRated,
                judgement.takenByHeavier(place) == 0
            else {
                continue
            }
            return (rulebook.rules[place], points.absent)
        }
        return nil
    }

    private func fixedBase() -> [Line] {
        guard let base = rulebook.fixedBase else { return [] }
        let points = base.points.value
        return [
            Line(
                rule: "base", title: base.title, role: .base, value: nil, points: points, counted: points, cap: nil,
                evidence: [], clause: base.points.clause, span: .none, working: Working(.start, worth: points))
        ]
    }

    private func line(_ place: Int) -> Line? {
        let rule = rulebook.rules[place]
        switch rule.effect {
        case .points(let points): return pointsLine(place, rule, points)
        case .downgrade(_, let steps, let clause):
            return gradeLine(place, rule, .downgrade(steps: steps), clause)
        case .veto(_, let grade, _, let clause):
            return gradeLine(place, rule, .veto(grade: grade), clause)
        case .list(_, let id, let title, let clause):
            return gradeLine(place, rule, .list(id: id, title: title), clause)
        }
    }

    private func pointsLine(_ place: Int, _ rule: CompiledRule, _ points: CompiledPoints) -> Line {
        guard let figure = judgement.figures[place] else {
            let taken = judgement.takenByHeavier(place)
            return taken > 0
                ? takenLine(rule, points, taken) : absentLine(rule, points, isBlank: judgement.isBlank(place))
        }
        let taken = points.heaviest == nil ? 0 : judgement.takenByHeavier(place)
        return Line(
            rule: rule.id, title: rule.title, role: points.isBase ? .base : .points, value: figure.value,
            points: figure.worth, counted: points.capped(figure.worth), cap: points.cap, evidence: evidence(place),
            clause: points.mapping.clause,
            span: rule.selection.spanInWords,
            working: Working(figure.story, worth: figure.worth, cap: points.cap, elsewhere: taken))
    }

    private func absentLine(_ rule: CompiledRule, _ points: CompiledPoints, isBlank: Bool) -> Line {
        var worth = Points.zero
        if case .points(let stated) = points.absent.value { worth = stated }
        return Line(
            rule: rule.id, title: rule.title, role: points.isBase ? .base : .points, value: nil, points: worth,
            counted: worth, cap: points.cap, evidence: [], clause: points.absent.clause,
            span: rule.selection.spanInWords,
            working: Working(points.absentStory(isBlank: isBlank), worth: worth))
    }

    /// All acts count elsewhere: that is not absence, and earns nothing that absence would.
    private func takenLine(_ rule: CompiledRule, _ points: CompiledPoints, _ acts: Int) -> Line {
        Line(
            rule: rule.id, title: rule.title, role: points.isBase ? .base : .points, value: .count(0), points: .zero,
            counted: .zero, cap: points.cap, evidence: [], clause: points.mapping.clause,
            span: rule.selection.spanInWords,
            working: Working(.takenByHeavier(acts: acts)))
    }

    /// The line of a rule that takes a number of acts; nil while there are fewer.
    private func gradeLine(
        _ place: Int, _ rule: CompiledRule, _ role: Line.Role, _ clause: Clause
    ) -> Line? {
        guard let value = judgement.values[place], case .count(let count) = value else { return nil }
        let story: Working.Story =
            if let lasting = judgement.lasting[place] {
                .lasting(count: count, threshold: rule.threshold, role, lasting)
            } else {
                .reached(count: count, threshold: rule.threshold, role)
            }
        return Line(
            rule: rule.id, title: rule.title, role: role, value: value, points: .zero, counted: .zero, cap: nil,
            evidence: evidence(place), clause: clause, span: rule.selection.spanInWords, working: Working(story))
    }

    private func evidence(_ place: Int) -> [Int64] {
        judgement.counted[place].map(\.fact)
    }

    /// Downgrades add up and stop at the last grade; then the worst veto holds.
    private func grade(from byScore: Int) -> Int {
        var grade = byScore
        var worst = 0
        for place in rulebook.rules.indices where judgement.values[place] != nil {
            switch rulebook.rules[place].effect {
            case .downgrade(_, let steps, _): grade += min(steps, rulebook.scale.bands.count)
            case .veto(_, _, let index, _): worst = max(worst, index)
            case .points, .list: break
            }
        }
        return max(min(grade, rulebook.scale.bands.count - 1), worst)
    }
}
