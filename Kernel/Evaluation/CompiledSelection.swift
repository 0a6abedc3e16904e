import Kernel

/// Which entries of a pack a rule reads, as offsets and numbers.
struct CompiledSelection: Sendable {
    let layout: Layout
    let filters: [Filter]
    let span: Span
    /// The least that a record counts; nil for none.
    let atLeast: Term?
    /// The field from which terms run; nil for the record's own day.
    let from: Layout.Slot?
    /// The span as a line states it, with the clause of its term.
    var spanInWords: Line.Span

    struct Filter: Sendable {
        let slot: Layout.Slot
        let test: Test

        enum Test: Sendable {
            /// By packed code of the choice.
            case oneOf([Bool])
            case range(atLeast: Int64, below: Int64?)
        }
    }

    enum Span: Sendable {
        case rolling(Term)
        case calendarYears(Int)
        /// By packed code of the choice.
        case chosen(Layout.Slot, [Int64: Term])
        case until(Layout.Slot)
        case through(Layout.Slot)
        case untilRecord(CompiledClosing)
        case lasting
        case inForce
    }

    init(_ selection: Selection, rule: String, on day: Day, layouts: Layouts) throws {
        guard let layout = layouts.layout(of: selection.kind) else {
            throw RulebookProblem.missing(
                rule: rule, what: Message("记录类型 \(selection.kind)", en: "record kind \(selection.kind)"))
        }
        self.layout = layout
        filters = try selection.filters.map { try Filter($0, rule: rule, layout: layout) }
        let clause: Clause?
        (span, clause) =
            if case .untilRecord(let closing) = selection.span {
                (.untilRecord(try CompiledClosing(closing, rule: rule, layouts: layouts)), nil)
            } else {
                try CompiledSelection.span(selection.span, rule: rule, on: day, layout)
            }
        from = try selection.from.map { try layout.require($0, rule: rule) }
        let least = selection.atLeast?.entry(on: day)
        atLeast = least?.value
        let words = CompiledSelection.words(span, clause)
        let whole = least.map { Line.Span.atLeast($0.value, $0.clause, words) } ?? words
        spanInWords = from.map { .from(column: $0.column.title, whole) } ?? whole
    }

    /// Whether it reads the row of the register in force.
    var isAttribute: Bool {
        if case .inForce = span { true } else { false }
    }

    /// Which records end those that it reads.
    var closing: CompiledClosing? {
        if case .untilRecord(let closing) = span { closing } else { nil }
    }

    /// The span in force on a day, which it must be, and the clause that states its length.
    private static func span(
        _ span: Selection.Span, rule: String, on day: Day, _ layout: Layout
    ) throws -> (Span, Clause?) {
        switch span {
        case .rolling(let terms):
            let entry = terms.entry(on: day)
            return (.rolling(entry?.value ?? .days(0)), entry?.clause)
        case .calendarYears(let years):
            let entry = years.entry(on: day)
            return (.calendarYears(entry?.value ?? 0), entry?.clause)
        case .chosen(let column, let terms):
            let (slot, entry) = (try layout.require(column, rule: rule), terms.entry(on: day))
            let known = (entry?.value ?? []).compactMap { term in slot.encode(term.choice).map { ($0, term.term) } }
            return (.chosen(slot, Dictionary(known, uniquingKeysWith: { first, _ in first })), entry?.clause)
        case .until(let column): return (.until(try layout.require(column, rule: rule)), nil)
        case .through(let column): return (.through(try layout.require(column, rule: rule)), nil)
        case .inForce: return (.inForce, nil)
        case .lasting, .untilRecord: return (.lasting, nil)
        }
    }

    private static func words(_ span: Span, _ clause: Clause?) -> Line.Span {
        switch span {
        case .rolling(let term): .rolling(term, clause)
        case .calendarYears(let years): .calendarYears(years, clause)
        case .chosen(let slot, _): .chosen(column: slot.column.title, clause)
        case .until(let slot): .until(column: slot.column.title)
        case .through(let slot): .through(column: slot.column.title)
        case .untilRecord(let closing): .untilRecord(kind: closing.layout.kind.title)
        case .lasting: .lasting
        case .inForce: .inForce
        }
    }

    func passesFilters(_ history: History, _ entry: History.Entry) -> Bool {
        for filter in filters where !filter.passes(history.field(entry, filter.slot)) { return false }
        return true
    }

    /// The first day on which the entry can count. One that leaves the field blank from which its term runs counts on
    /// none; `check` asks for a column that is required.
    func begin(_ history: History, _ entry: History.Entry) -> Day {
        guard let from else { return history.day(entry) }
        return history.day(entry, from).map { max($0, history.day(entry)) } ?? .distantFuture
    }

    /// The first day on which the entry no longer counts; `.distantFuture` when there is none.
    ///
    /// - Parameter closed: the day on which another record of its act ends it; nil where none does.
    func end(_ history: History, _ entry: History.Entry, closed: Day?) -> Day {
        let end = spanEnd(history, entry, closed)
        return leastEnd(history, entry).map { max(end, $0) } ?? end
    }

    /// The first day after the least that the entry counts; nil where the rule states none.
    func leastEnd(_ history: History, _ entry: History.Entry) -> Day? {
        atLeast.map { $0.end(from: start(history, entry)) }
    }

    /// The day from which terms run.
    private func start(_ history: History, _ entry: History.Entry) -> Day {
        from.flatMap { history.day(entry, $0) } ?? history.day(entry)
    }

    private func spanEnd(_ history: History, _ entry: History.Entry, _ closed: Day?) -> Day {
        switch span {
        case .rolling(let term): term.end(from: start(history, entry))
        case .calendarYears(let years):
            Day(year: start(history, entry).civil.year + years, month: 1, day: 1) ?? .distantFuture
        case .chosen(let slot, let terms):
            // A record that does not say which term it has counts for none; `check` asks for a column that is required.
            terms[history.field(entry, slot)]?.end(from: start(history, entry)) ?? history.day(entry)
        case .until(let slot): history.day(entry, slot) ?? .distantFuture
        case .through(let slot): history.day(entry, slot)?.adding(days: 1) ?? .distantFuture
        case .untilRecord: closed ?? .distantFuture
        case .lasting, .inForce: .distantFuture
        }
    }
}

extension CompiledSelection.Filter {
    init(_ filter: Selection.Filter, rule: String, layout: Layout) throws {
        slot = try layout.require(filter.column, rule: rule)
        switch filter.test {
        case .range(let atLeast, let below): test = .range(atLeast: atLeast ?? (.min + 1), below: below)
        case .days(let from, let before):
            test = .range(atLeast: from.map { Int64($0.number) } ?? (.min + 1), below: before.map { Int64($0.number) })
        case .oneOf(let ids):
            var table = [Bool](repeating: false, count: 256)
            for id in ids {
                guard let code = slot.encode(id) else {
                    throw RulebookProblem.missing(rule: rule, what: Message("取值 \(id)", en: "choice \(id)"))
                }
                table[Int(code)] = true
            }
            test = .oneOf(table)
        }
    }

    /// A blank field passes no filter.
    func passes(_ value: Int64) -> Bool {
        guard value != Layout.Slot.blank else { return false }
        switch test {
        case .oneOf(let table): return value >= 0 && value < 256 && table[Int(value)]
        case .range(let atLeast, let below): return value >= atLeast && (below.map { value < $0 } ?? true)
        }
    }
}

extension Layout {
    func require(_ column: String, rule: String) throws -> Slot {
        guard let slot = slot(column) else {
            throw RulebookProblem.missing(
                rule: rule, what: Message("字段 \(kind.id).\(column)", en: "column \(kind.id).\(column)"))
        }
        return slot
    }
}

extension History {
    /// A day field; nil when blank.
    func day(_ entry: Entry, _ slot: Layout.Slot) -> Day? {
        let value = field(entry, slot)
        return value == Layout.Slot.blank ? nil : Day(number: Int32(truncatingIfNeeded: value))
    }
}
