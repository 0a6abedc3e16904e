import Kernel

/// Whether a downgrade or a veto, once one record more makes it take effect, can leave a better grade than before:
/// it takes acts over from lighter rules, and these give back what they took (promise 7).
struct TakeoverGain {
    let standard: Standard
    let day: Day
    let scale: GradeScale
    let reach: ScoreReach

    /// Above so many acts each rule is taken to have given all of them back.
    private static let limit = 60

    func gain(_ rule: GradeRule) -> AdverseGain? {
        guard let effect = rule.effect.entry(on: day), let threshold = rule.atLeast.entry(on: day)?.value else {
            return nil
        }
        let acts = takenOver(by: rule, threshold)
        let relief = self.relief(of: acts, from: rule)
        let steps = self.steps(from: rule, effect.value, acts)
        for (place, score) in lowestScores {
            let before = worse(scale.index(of: held(score + -relief)), by: steps)
            let after = self.after(place, effect.value)
            guard after < before else { continue }
            return AdverseGain(
                rule: rule.id, title: rule.title, location: effect.clause.location,
                figures: words(acts >= threshold, relief, score, before, after))
        }
        return nil
    }

    private func words(_ isOfOneAct: Bool, _ relief: Points, _ score: Points, _ before: Int, _ after: Int) -> Message {
        let (from, to) = (scale.bands[before].grade, scale.bands[after].grade)
        let start = held(score + -relief)
        return Message(
            "已有的行为扣了 \(relief) 分，得 \(start) 分，等级 \(from)；",
            en: "earlier acts took \(relief) points, which made \(start), grade \(from); ")
            + (isOfOneAct
                ? Message("同一行为再有一条记录后", en: "after one record more of such an act ")
                : Message("再有一条后", en: "after one record more "))
            + Message(
                "改由本规则计入，得 \(score) 分，等级 \(to)",
                en: "this rule counts them instead, which makes \(score), grade \(to)")
    }

    /// How many acts that others count it may take over with one record more.
    ///
    /// It takes effect at the threshold, so one act is new; but where records can share an act, the new record may belong
    /// to an act that was there, and make it one that the rule reads.
    private func takenOver(by rule: GradeRule, _ threshold: Int) -> Int {
        let isShared =
            standard.kind(rule.selection.kind)?.roles.decisionNumber != nil && !rule.selection.filters.isEmpty
        return isShared ? threshold : threshold - 1
    }

    // MARK: What is given back

    /// The most that so many acts took among all indicators of the kind; each act counts under one of them.
    private func relief(of acts: Int, from rule: GradeRule) -> Points {
        let reliefs = standard.indicators.filter { competes($0.selection, with: rule.selection) }
            .compactMap { IndicatorRelief($0, on: day) }
        guard acts <= TakeoverGain.limit else { return reliefs.reduce(.zero) { $0 + $1.most(of: acts) } }
        var most = [Points](repeating: .zero, count: acts + 1)
        for relief in reliefs {
            most = most.indices.map { all in
                (0...all).map { most[all - $0] + relief.most(of: $0) }.max() ?? .zero
            }
        }
        return most[acts]
    }

    /// The steps of lighter downgrades that lose their acts.
    private func steps(from rule: GradeRule, _ effect: GradeRule.Effect, _ acts: Int) -> Int {
        standard.downgrades.filter { $0.id != rule.id && competes($0.selection, with: rule.selection) }
            .compactMap { lighter -> Int? in
                guard case .down(let steps)? = lighter.effect.entry(on: day)?.value,
                    let threshold = lighter.atLeast.entry(on: day)?.value, threshold <= acts
                else { return nil }
                if case .down(let own) = effect, own < steps { return nil }
                return steps
            }
            .reduce(0, +)
    }

    /// Whether both may read one act.
    private func competes(_ selection: Selection, with other: Selection) -> Bool {
        guard selection.kind == other.kind else { return false }
        return standard.kind(selection.kind)?.roles.decisionNumber != nil || !selection.excludes(other)
    }

    // MARK: Grades

    /// The lowest score of each band that is possible.
    private var lowestScores: [(place: Int, score: Points)] {
        scale.bands.enumerated().filter { reach.score.meets($0.element) }.compactMap { place, band in
            let least = [band.atLeast, reach.score.lowest].compactMap { $0 }.max()
            return least.map { (place, $0) }
        }
    }

    private func held(_ score: Points) -> Points { reach.score.lowest.map { max(score, $0) } ?? score }

    private func worse(_ place: Int, by steps: Int) -> Int { min(place + steps, scale.bands.count - 1) }

    private func after(_ place: Int, _ effect: GradeRule.Effect) -> Int {
        switch effect {
        case .down(let steps): worse(place, by: steps)
        case .veto(let grade): max(place, scale.index(of: grade) ?? place)
        }
    }
}

extension Selection {
    /// Whether no record passes both.
    func excludes(_ other: Selection) -> Bool {
        filters.contains { own in other.filters.contains { own.column == $0.column && own.test.excludes($0.test) } }
    }
}

extension Selection.Test {
    fileprivate func excludes(_ other: Selection.Test) -> Bool {
        switch (self, other) {
        case (.oneOf(let a), .oneOf(let b)): Set(a).isDisjoint(with: b)
        case (.range(let low, let high), .range(let otherLow, let otherHigh)):
            isOver(high, before: otherLow) || isOver(otherHigh, before: low)
        case (.days(let from, let before), .days(let otherFrom, let otherBefore)):
            isOver(before, before: otherFrom) || isOver(otherBefore, before: from)
        default: false
        }
    }

    private func isOver<Bound: Comparable>(_ end: Bound?, before start: Bound?) -> Bool {
        guard let end, let start else { return false }
        return end <= start
    }
}
