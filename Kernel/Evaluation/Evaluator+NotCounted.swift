import Kernel

extension Evaluator {
    /// Every record of the sector on file that no line cites, and why; one reason for each fact.
    public func notCounted(_ history: History, on day: Day) throws -> [NotCounted] {
        let rulebook = try rulebook(on: day)
        let judgement = Judgement(history, rulebook, on: day)
        let assessment = assess(history, under: rulebook, on: day)
        var found: [NotCounted] = []
        var seen = Set(assessment.lines.flatMap(\.evidence))
        // The unclassified first: a finding that is only to come would otherwise hide why its record does not count yet.
        for layout in sectorLayouts {
            guard let section = history.section(layout) else { continue }
            for index in 0..<section.count {
                let entry = section.entry(index)
                guard !seen.contains(history.fact(entry)),
                    let reason = reason(entry, layout, judgement, assessment), seen.insert(history.fact(entry)).inserted
                else { continue }
                found.append(
                    NotCounted(fact: history.fact(entry), kind: layout.kind.id, reason: reason.why, rule: reason.rule))
            }
        }
        return found
    }

    private var sectorLayouts: [Layout] {
        ([KindID.unclassified(standard.sector)] + standard.kinds.map(\.id)).compactMap { layouts.layout(of: $0) }
    }

    /// The most telling reason: status, retention, same act, below a threshold, ended, not the latest, not yet, no rule.
    private func reason(
        _ entry: History.Entry, _ layout: Layout, _ judgement: Judgement, _ assessment: Assessment
    ) -> (why: NotCounted.Reason, rule: String)? {
        let (history, day) = (judgement.history, judgement.day)
        if layout.kind.id == .unclassified(standard.sector) { return unclassified(entry, layout, judgement) }
        let readers = judgement.rulebook.rules.indices.filter { place in
            judgement.rulebook.rules[place].selection.layout.code == layout.code
        }
        let rules = readers.filter { place in
            let selection = judgement.rulebook.rules[place].selection
            return selection.passesFilters(history, entry) && selection.begin(history, entry) < .distantFuture
        }
        let id = rules.first.map { judgement.rulebook.rules[$0].id } ?? ""
        if let interval = Judgement.blocking(history, entry, judgement.rulebook, on: day) {
            return (.status(interval), id)
        }
        if let ended = retentionEnded(entry, layout, judgement) { return (ended, id) }
        if rules.isEmpty, let closed = closed(by: entry, layout, judgement) { return closed }
        if rules.isEmpty { return (readers.isEmpty ? .noRule : .conditionsNotMet, "") }
        if case .notRated(let rule, let title, _) = assessment.outcome {
            return (.subjectNotRated(rule: rule, title: title), rule)
        }
        if history.day(entry) > day { return (.notYet, id) }
        let begins = rules.map { judgement.rulebook.rules[$0].selection.begin(history, entry) }
        if let first = begins.min(), first > day { return (.notBegun(first), id) }
        let begun = zip(rules, begins).filter { $1 <= day }.map(\.0)
        return active(entry, begun, judgement) ?? ended(entry, begun, judgement)
    }

    /// The rule for which an entry ends another record of its act.
    private func closed(
        by entry: History.Entry, _ layout: Layout, _ judgement: Judgement
    ) -> (why: NotCounted.Reason, rule: String)? {
        let found = judgement.rulebook.closings.first { _, closing in
            closing.layout.code == layout.code && closing.reads(judgement.history, entry)
        }
        return found.map { place, _ in
            let rule = judgement.rulebook.rules[place]
            return (.closes(rule: rule.id, title: rule.title), rule.id)
        }
    }

    /// An officer's classification or a later version ends the waiting; a withdrawal is worth telling.
    private func unclassified(
        _ entry: History.Entry, _ layout: Layout, _ judgement: Judgement
    ) -> (why: NotCounted.Reason, rule: String)? {
        guard let interval = Judgement.blocking(judgement.history, entry, judgement.rulebook, on: judgement.day) else {
            if let ended = retentionEnded(entry, layout, judgement) { return (ended, "") }
            return judgement.history.day(entry) > judgement.day ? (.notYet, "") : (.unclassified, "")
        }
        return interval.status == .superseded ? nil : (.status(interval), "")
    }

    /// The retention comes before every rule: after it nothing else needs to be said.
    private func retentionEnded(
        _ entry: History.Entry, _ layout: Layout, _ judgement: Judgement
    ) -> NotCounted.Reason? {
        guard layout.kind.nature == .negative else { return nil }
        return retention.lapsed(recordOf: judgement.history.day(entry), on: judgement.day)
            .map { .retentionEnded($0.since, $0.clause) }
    }

    /// Why an entry that hit a rule was not taken by it.
    private func active(
        _ entry: History.Entry, _ rules: [Int], _ judgement: Judgement
    ) -> (why: NotCounted.Reason, rule: String)? {
        let (history, all) = (judgement.history, judgement.rulebook.rules)
        let hit = rules.filter { judgement.day < judgement.end(entry, $0) }
        guard let first = hit.first else { return nil }
        if let place = judgement.consumer[Judgement.act(history, entry)] {
            return (.sameAct(rule: all[place].id, title: all[place].title), all[first].id)
        }
        let waiting = hit.first { all[$0].threshold > 0 && !all[$0].isTrigger }
        if let place = waiting ?? (hit.allSatisfy { all[$0].isTrigger } ? first : nil) {
            return (.belowThreshold(rule: all[place].id, title: all[place].title), all[place].id)
        }
        return (.notLatest, all[first].id)
    }

    private func ended(
        _ entry: History.Entry, _ rules: [Int], _ judgement: Judgement
    ) -> (why: NotCounted.Reason, rule: String) {
        let ends = rules.map { (judgement.end(entry, $0), $0) }
        let last = ends.max { $0.0 < $1.0 }
        return (.ended(last?.0 ?? judgement.day), last.map { judgement.rulebook.rules[$0.1].id } ?? "")
    }
}
