extension Line {
    /// For how long a record counts 计入期限.
    public indirect enum Span: Sendable, Equatable {
        /// For a term from its day, under the clause that states the term.
        case rolling(Term, Clause?)
        /// In so many calendar years, under the clause that says so.
        case calendarYears(Int, Clause?)
        /// For a term that a column with this title chooses, under the clause that states the terms.
        case chosen(column: String, Clause?)
        /// For a term at least, and further as the other span says.
        case atLeast(Term, Clause, Span)
        /// As the other span says, but its terms run from the day in a column with this title.
        case from(column: String, Span)
        /// Until the day before the one in a column with this title.
        case until(column: String)
        /// Through the day in a column with this title.
        case through(column: String)
        /// Until the day before that of a record of a kind with this title in the same act.
        case untilRecord(kind: String)
        case lasting
        /// While the row of the register is in force.
        case inForce
        /// As the other span says; points by the full terms since the day in a column with this title, under the clause
        /// that states the term.
        case terms(column: String, Term, Clause, Span)
        /// Full terms without a record, from the latest one, or from the day in a register column with this title; none
        /// begins before a day.
        case streak(column: String, Term, Clause, notBefore: Dated<Day>.Entry?)
        /// The line reads no records.
        case none
    }
}

extension Line.Span {
    public var message: Message { words(from: nil) }

    /// - Parameter column: the title of the column from which terms run; nil for the record's own day.
    private func words(from column: String?) -> Message {
        switch self {
        case .rolling, .calendarYears, .chosen, .atLeast, .from: termed(column)
        case .until(let column):
            Message(
                "自发生之日起，至“\(column)”前一日止；未填的持续计入",
                en: "from its day to the day before '\(column)'; without end while that is blank")
        case .through(let column):
            Message(
                "自发生之日起，至“\(column)”当日止；未填的持续计入",
                en: "from its day through '\(column)'; without end while that is blank")
        case .untilRecord(let kind):
            Message(
                "自发生之日起，至同一行为的“\(kind)”记录前一日止；没有的持续计入",
                en: "from its day to the day before a record '\(kind)' of the same act; without end while there is none"
            )
        case .lasting: Message("自发生之日起，不设期限", en: "from its day, without end")
        case .inForce: Message("按评价日有效的登记", en: "as the register has it on the day")
        case .terms, .streak: counted
        case .none: .none
        }
    }

    private func termed(_ column: String?) -> Message {
        let start = column.map { Message("自“\($0)”起", en: "'\($0)'") } ?? Message("自发生之日起", en: "its day")
        return switch self {
        case .rolling(let term, let clause):
            Message("\(start) \(term.title)内", en: "for \(term.title) from \(start)") + Line.Span.under(clause)
        case .calendarYears(let years, let clause): Line.Span.years(years, column) + Line.Span.under(clause)
        case .chosen(let chooser, let clause):
            Message("\(start)，期限按“\(chooser)”", en: "from \(start), for a term by '\(chooser)'")
                + Line.Span.under(clause)
        case .atLeast(let term, let clause, let span):
            span.words(from: column) + Line.Span.least(term, column)
                + Message("，依据 \(clause.citation)", en: ", under \(clause.citation)")
        case .from(let column, let span): span.words(from: column)
        default: .none
        }
    }

    private static func years(_ years: Int, _ column: String?) -> Message {
        switch (years, column) {
        case (1, nil): Message("发生的自然年内", en: "in the calendar year of its day")
        case (1, let column?): Message("“\(column)”的自然年内", en: "in the calendar year of '\(column)'")
        case (let years, nil):
            Message("发生的自然年起 \(years) 个自然年内", en: "in \(years) calendar years from that of its day on")
        case (let years, let column?):
            Message("“\(column)”的自然年起 \(years) 个自然年内", en: "in \(years) calendar years from that of '\(column)' on")
        }
    }

    private static func least(_ term: Term, _ column: String?) -> Message {
        column.map { Message("；自“\($0)”起至少 \(term.title)", en: "; at least \(term.title) from '\($0)'") }
            ?? Message("；至少 \(term.title)", en: "; at least \(term.title)")
    }

    /// What full terms are counted from.
    private var counted: Message {
        switch self {
        case .terms(let column, let term, let clause, let span):
            span.message
                + Message("；自“\(column)”起每满 \(term.title)一期", en: "; terms of \(term.title) from '\(column)'")
                + Line.Span.under(clause)
        case .streak(let column, let term, let clause, let notBefore):
            Message(
                "自最近一条记录起，没有记录的自登记的“\(column)”起，每满 \(term.title)一期",
                en: "terms of \(term.title) from the latest record, or without one from '\(column)' of the register")
                + Line.Span.under(clause)
                + (notBefore.map {
                    Message("；最早自 \($0.value) 起", en: "; from \($0.value) at the earliest")
                        + Line.Span.under($0.clause)
                } ?? .none)
        default: .none
        }
    }

    private static func under(_ clause: Clause?) -> Message {
        clause.map { Message("，依据 \($0.citation)", en: ", under \($0.citation)") } ?? .none
    }
}
