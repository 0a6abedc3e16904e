import Kernel

extension Evaluator {
    /// The first day after `day` on which the assessment says something else, without a new fact.
    ///
    /// Between two candidate days nothing that an assessment reads can change; so only these are looked at, in order,
    /// until one says something else. The answer is exact, not a bound.
    public func nextChange(_ history: History, after day: Day) throws -> NextChange {
        let now = try assess(history, on: day)
        for candidate in candidates(history, after: day) where !now.saysTheSame(as: try assess(history, on: candidate))
        {
            return .on(candidate)
        }
        return .never
    }

    /// The first day after `day` on which the assessment could change: never later than `nextChange`, and cheaper.
    public func nextChangeBound(_ history: History, after day: Day) -> NextChange {
        candidates(history, after: day).first.map { .on($0) } ?? .never
    }

    /// Every day after `day` on which a rule, a register field, a record's span, its retention or a status begins or
    /// ends, ascending.
    private func candidates(_ history: History, after day: Day) -> [Day] {
        var days = Set(periods.map(\.since))
        for rulebook in rulebooks(from: day) {
            addSpans(history, rulebook, to: &days)
            addRegister(history, rulebook, to: &days)
        }
        days.remove(.distantFuture)
        return days.filter { $0 > day }.sorted()
    }

    /// The rulebook in force on a day and every later one.
    private func rulebooks(from day: Day) -> [Rulebook] {
        let first = periods.lastIndex { $0.since <= day } ?? 0
        return periods[first...].compactMap { try? $0.rulebook.get() }
    }

    private func addSpans(_ history: History, _ rulebook: Rulebook, to days: inout Set<Day>) {
        for table in rulebook.tables {
            guard let section = history.section(table.layout) else { continue }
            for index in 0..<section.count {
                let entry = section.entry(index)
                days.insert(history.day(entry))
                for status in history.statuses(entry) { days.formUnion([status.from, status.until]) }
                let forgotten = rulebook.forgotten(table.layout, recordOf: history.day(entry))
                for place in table.rules {
                    let rule = rulebook.rules[place]
                    days.insert(min(forgotten, rule.selection.end(history, entry)))
                    days.formUnion(rule.ages.map { $0.within.end(from: history.day(entry)) })
                }
            }
        }
    }

    private func addRegister(_ history: History, _ rulebook: Rulebook, to days: inout Set<Day>) {
        guard let layout = rulebook.registration, let section = history.section(layout) else { return }
        for index in 0..<section.count {
            let entry = section.entry(index)
            days.insert(history.day(entry))
            for rule in rulebook.notRated { rule.end(history, entry).map { _ = days.insert($0) } }
        }
    }
}
