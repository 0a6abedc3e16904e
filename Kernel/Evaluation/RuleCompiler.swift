import Kernel

/// Turns the rules of a standard that are in force on a day into compiled ones, in the standard's order.
struct RuleCompiler {
    let standard: Standard
    let day: Day
    let layouts: Layouts
    let scale: GradeScale

    func rules() throws -> [CompiledRule] {
        var rules: [CompiledRule] = []
        if case .measured(let indicator) = standard.base, let rule = try points(indicator, isBase: true) {
            rules.append(rule)
        }
        rules += try standard.indicators.compactMap { try points($0, isBase: false) }
        rules += try standard.downgrades.compactMap { try gradeRule($0) }
        rules += try standard.vetoes.compactMap { try gradeRule($0) }
        rules += try standard.lists.flatMap { list in try list.triggers.compactMap { try trigger($0, of: list) } }
        return rules
    }

    func fixedBase() throws -> Rulebook.FixedBase? {
        guard case .fixed(let title, let points) = standard.base else { return nil }
        guard let entry = points.entry(on: day) else {
            throw RulebookProblem.notInForce(standard: standard.title, day: day, first: points.changes.first)
        }
        return Rulebook.FixedBase(title: title, points: entry)
    }

    func notRated() throws -> [CompiledNotRated] {
        try standard.notRated.compactMap { rule in
            guard let entry = rule.condition.entry(on: day) else { return nil }
            return try CompiledNotRated(rule, entry, layouts: layouts)
        }
    }

    private func points(_ indicator: Indicator, isBase: Bool) throws -> CompiledRule? {
        guard let mapping = indicator.mapping.entry(on: day), let absent = indicator.absent.entry(on: day),
            var selection = try select(indicator.selection, rule: indicator.id)
        else { return nil }
        guard let measure = try measure(indicator, mapping.value, selection.layout) else { return nil }
        selection.spanInWords = spanOfTerms(measure, selection.spanInWords)
        let points = CompiledPoints(
            isBase: isBase, isAttribute: selection.isAttribute, measure: measure, mapping: mapping, absent: absent,
            cap: indicator.cap?.entry(on: day)?.value)
        return CompiledRule(id: indicator.id, title: indicator.title, selection: selection, effect: .points(points))
    }

    /// The terms in force, counted as far as they can change anything; nil while none are.
    private func terms(
        _ dated: Dated<Term>, _ indicator: Indicator, _ mapping: Indicator.Mapping
    ) -> CompiledTerms? {
        let most = mapping.enoughTerms(cap: indicator.cap?.entry(on: day)?.value) ?? Indicator.Mapping.mostTerms
        return dated.entry(on: day).map { CompiledTerms(term: $0, most: min(most, Indicator.Mapping.mostTerms)) }
    }

    private func streak(_ streak: Indicator.Streak, _ terms: CompiledTerms, rule: String) throws -> CompiledStreak {
        guard let register = layouts.layout(of: .registration) else {
            let kind = KindID.registration
            throw RulebookProblem.missing(rule: rule, what: Message("记录类型 \(kind)", en: "record kind \(kind)"))
        }
        return CompiledStreak(
            terms: terms, since: try register.require(streak.since, rule: rule),
            notBefore: streak.notBefore?.entry(on: day))
    }

    private func spanOfTerms(_ measure: CompiledPoints.Measure, _ span: Line.Span) -> Line.Span {
        switch measure {
        case .age(let slot, let terms):
            .terms(column: slot.column.title, terms.term.value, terms.term.clause, span)
        case .streak(let streak):
            .streak(
                column: streak.since.column.title, streak.terms.term.value, streak.terms.term.clause,
                notBefore: streak.notBefore)
        default: span
        }
    }

    /// Nil while what it counts by is not in force.
    private func measure(
        _ indicator: Indicator, _ mapping: Indicator.Mapping, _ layout: Layout
    ) throws -> CompiledPoints.Measure? {
        func slot(_ column: String) throws -> Layout.Slot { try layout.require(column, rule: indicator.id) }
        return switch indicator.measure {
        case .count: .count
        case .latest(let column): .latest(try slot(column))
        case .sum(let column): .sum(try slot(column))
        case .largest(let column): .largest(try slot(column))
        case .smallest(let column): .smallest(try slot(column))
        case .distinct(let column): .distinct(try slot(column))
        case .own(let column): .own(try slot(column))
        case .share(let filters): .share(try filters.map { try .init($0, rule: indicator.id, layout: layout) })
        case .age(let column, let dated): try terms(dated, indicator, mapping).map { .age(try slot(column), $0) }
        case .streak(let own):
            try terms(own.term, indicator, mapping).map { .streak(try streak(own, $0, rule: indicator.id)) }
        }
    }

    private func gradeRule(_ rule: GradeRule) throws -> CompiledRule? {
        guard let atLeast = rule.atLeast.entry(on: day)?.value, let effect = rule.effect.entry(on: day),
            let selection = try select(rule.selection, rule: rule.id)
        else { return nil }
        let compiled: CompiledRule.Effect
        switch effect.value {
        case .down(let steps):
            compiled = .downgrade(atLeast: atLeast, steps: steps, clause: effect.clause)
        case .veto(let grade):
            guard let index = scale.index(of: grade) else {
                throw RulebookProblem.missing(rule: rule.id, what: Message("等级 \(grade)", en: "grade \(grade)"))
            }
            compiled = .veto(atLeast: atLeast, grade: grade, gradeIndex: index, clause: effect.clause)
        }
        return CompiledRule(
            id: rule.id, title: rule.title, selection: selection, effect: compiled, lasts: rule.lasts?.entry(on: day))
    }

    private func trigger(_ trigger: ListTrigger, of list: SubjectList) throws -> CompiledRule? {
        guard let atLeast = trigger.atLeast.entry(on: day),
            let selection = try select(trigger.selection, rule: trigger.id)
        else { return nil }
        return CompiledRule(
            id: trigger.id, title: trigger.title, selection: selection,
            effect: .list(atLeast: atLeast.value, id: list.id, title: list.title, clause: atLeast.clause))
    }

    private func select(_ selection: Selection, rule: String) throws -> CompiledSelection? {
        guard selection.isInForce(on: day) else { return nil }
        return try CompiledSelection(selection, rule: rule, on: day, layouts: layouts)
    }
}
