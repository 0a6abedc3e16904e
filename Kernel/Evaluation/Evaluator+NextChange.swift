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

    /// Every day after `day` on which a rule, a register field, a record's span, its retention, a status or a least time
    /// begins or ends, or one more term is full, ascending.
    private func candidates(_ history: History, after day: Day) -> [Day] {
        var days = Set(periods.map(\.since))
        for rulebook in rulebooks(from: day) {
            addSpans(history, rulebook, to: &days)
            addRegister(history, rulebook, to: &days)
            addClosings(history, rulebook, to: &days)
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
                for place in table.rules { add(history, entry, rulebook.rules[place], forgotten, to: &days) }
            }
        }
    }

    /// The days of one record under one rule.
    private func add(
        _ history: History, _ entry: History.Entry, _ rule: CompiledRule, _ forgotten: Day, to days: inout Set<Day>
    ) {
        let (day, begin) = (history.day(entry), rule.selection.begin(history, entry))
        days.formUnion([begin, min(forgotten, rule.selection.end(history, entry, closed: nil))])
        days.formUnion(rule.ages.map { $0.within.end(from: day) })
        if rule.selection.closing != nil {
            days.formUnion([forgotten, rule.selection.leastEnd(history, entry) ?? day])
        }
        // What is forgotten ends a least time as well, even when the record's own span was over before.
        if let least = rule.lasts { days.formUnion([forgotten, least.value.end(from: begin)]) }
        switch rule.measureOfTerms {
        case .age(let slot, let terms)?:
            days.formUnion(history.day(entry, slot).map { terms.ends(from: $0) } ?? [])
        case .streak(let streak)?: days.formUnion(streak.terms.ends(from: streak.start(day)))
        default: break
        }
    }

    /// The days of the records that end others.
    private func addClosings(_ history: History, _ rulebook: Rulebook, to days: inout Set<Day>) {
        for (_, closing) in rulebook.closings {
            guard let section = history.section(closing.layout) else { continue }
            for index in 0..<section.count {
                let entry = section.entry(index)
                days.formUnion([
                    history.day(entry), rulebook.forgotten(closing.layout, recordOf: history.day(entry)),
                ])
                for status in history.statuses(entry) { days.formUnion([status.from, status.until]) }
            }
        }
    }

    private func addRegister(_ history: History, _ rulebook: Rulebook, to days: inout Set<Day>) {
        guard let layout = rulebook.registration, let section = history.section(layout) else { return }
        for index in 0..<section.count {
            let entry = section.entry(index)
            days.insert(history.day(entry))
            for rule in rulebook.notRated { rule.end(history, entry).map { _ = days.insert($0) } }
            for rule in rulebook.rules { days.formUnion(terms(history, entry, rule)) }
        }
    }

    /// The days on which one more term is full since a day of a row of the register.
    private func terms(_ history: History, _ row: History.Entry, _ rule: CompiledRule) -> [Day] {
        switch rule.measureOfTerms {
        case .age(let slot, let terms)? where rule.selection.isAttribute:
            history.day(row, slot).map { terms.ends(from: $0) } ?? []
        case .streak(let streak)?:
            history.day(row, streak.since).map { streak.terms.ends(from: streak.start($0)) } ?? []
        default: []
        }
    }
}
