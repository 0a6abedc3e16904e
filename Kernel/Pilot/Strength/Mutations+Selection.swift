import Kernel

/// What becomes of the records that a rule reads.
extension Mutations {
    func selection(_ selection: Selection) -> [Variant<Selection>] {
        let all = [
            Variants.of(selection, \.filters) { filters(selection, $0, under: "where") },
            Variants.of(selection, \.span, span),
            Variants.of(selection, ifAny: \.atLeast) { dated($0, term) }.map { $0.under("counts_at_least") },
            Variants.of(selection, \.from, beginning),
        ]
        return all.flatMap { $0 }
    }

    private func span(_ span: Selection.Span) -> [Variant<Selection.Span>] {
        switch span {
        case .rolling(let terms): dated(terms, term).map { $0.map { .rolling($0) }.under("window") }
        case .calendarYears(let years):
            dated(years, count).map { $0.map { .calendarYears($0) }.under("calendar_years") }
        case .chosen(let column, let terms):
            dated(terms, chosen).map { $0.map { .chosen(column: column, $0) }.under("window_by") }
        case .until(let column):
            [Variant(.through(column: column), from: "until", to: "through").under(column)]
        case .through(let column):
            [Variant(.until(column: column), from: "through", to: "until").under(column)]
        case .untilRecord(let closing): closings(closing)
        case .lasting, .inForce: []
        }
    }

    /// Terms that run from the record's own day.
    private func beginning(_ column: String?) -> [Variant<String?>] {
        column.map { [Variant(nil, from: $0, to: "own day").under("from")] } ?? []
    }

    /// The filters of the record that ends another one, and no end at all.
    private func closings(_ closing: Selection.Closing) -> [Variant<Selection.Span>] {
        let selection = Selection(kind: closing.kind, filters: closing.filters, span: .lasting)
        let tests = Variants.of(closing, \.filters) { filters(selection, $0, under: "where") }
        let ending = tests.map { $0.map { Selection.Span.untilRecord($0) } }
        let none = Variant(Selection.Span.lasting, from: closing.kind.short, to: "lasting")
        return (ending + [none]).map { $0.under("until_record") }
    }

    private func chosen(_ terms: [Selection.ChosenTerm]) -> [Variant<[Selection.ChosenTerm]>] {
        Variants.each(terms) { chosen in
            Variants.of(chosen, \.term, term).map { $0.under(chosen.choice) }
        }
    }

    // MARK: Filters

    /// Each test, and each filter left out.
    func filters(
        _ selection: Selection, _ filters: [Selection.Filter], under word: String
    ) -> [Variant<[Selection.Filter]>] {
        let tests = Variants.each(filters) { filter in
            Variants.of(filter, \.test) { test($0, filter.column, selection) }.map { $0.under(filter.column) }
        }
        let left = filters.map { filter in
            Variant(filters.filter { $0 != filter }, from: "filtered", to: "any").under(filter.column)
        }
        return (tests + left).map { $0.under(word) }
    }

    private func test(
        _ test: Selection.Test, _ column: String, _ selection: Selection
    ) -> [Variant<Selection.Test>] {
        switch test {
        case .oneOf(let ids): choices(ids).map { $0.map { .oneOf($0) } }
        case .range(let atLeast, let below):
            bounds(atLeast, "at_least") { .range(atLeast: $0, below: below) }
                + bounds(below, "below") { .range(atLeast: atLeast, below: $0) }
        case .days(let from, let before):
            days(from, "from", column, selection) { .days(from: $0, before: before) }
                + days(before, "before", column, selection) { .days(from: from, before: $0) }
        }
    }

    private func bounds(
        _ value: Int64?, _ word: String, _ test: (Int64) -> Selection.Test
    ) -> [Variant<Selection.Test>] {
        value.map { bound($0).map { $0.map(test).under(word) } } ?? []
    }

    private func days(
        _ day: Day?, _ word: String, _ column: String, _ selection: Selection, _ test: (Day) -> Selection.Test
    ) -> [Variant<Selection.Test>] {
        guard let day, isSeen(day, column, selection) else { return [] }
        return [day.adding(days: 1), day.adding(days: -1)].map {
            Variant(test($0), from: day.description, to: $0.description).under(word)
        }
    }

    /// Whether a record of about that day is ever looked at: one whose window was over before the first day is not.
    private func isSeen(_ day: Day, _ column: String, _ selection: Selection) -> Bool {
        guard let kind = standard.kinds.first(where: { $0.id == selection.kind }), column == kind.roles.day else {
            return true
        }
        if kind.nature == .negative, day < forgotten { return false }
        guard selection.atLeast == nil, selection.from == nil, case .rolling(let terms) = selection.span else {
            return true
        }
        return terms.entries.contains { $0.value.end(from: day) > first }
    }
}
