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
        /// Until the day before the one in a column with this title.
        case until(column: String)
        /// Through the day in a column with this title.
        case through(column: String)
        case lasting
        /// The line reads no records.
        case none
    }
}

extension Line.Span {
    public var message: Message {
        switch self {
        case .rolling(let term, let clause):
            Message("自发生之日起 \(term.title)内", en: "for \(term.title) from its day") + Line.Span.under(clause)
        case .calendarYears(1, let clause):
            Message("发生的自然年内", en: "in the calendar year of its day") + Line.Span.under(clause)
        case .calendarYears(let years, let clause):
            Message("发生的自然年起 \(years) 个自然年内", en: "in \(years) calendar years from that of its day on")
                + Line.Span.under(clause)
        case .chosen(let column, let clause):
            Message("自发生之日起，期限按“\(column)”", en: "from its day, for a term by '\(column)'")
                + Line.Span.under(clause)
        case .atLeast(let term, let clause, let span):
            span.message
                + Message(
                    "；至少 \(term.title)，依据 \(clause.citation)", en: "; at least \(term.title), under \(clause.citation)")
        case .until(let column):
            Message(
                "自发生之日起，至“\(column)”前一日止；未填的持续计入",
                en: "from its day to the day before '\(column)'; without end while that is blank")
        case .through(let column):
            Message(
                "自发生之日起，至“\(column)”当日止；未填的持续计入",
                en: "from its day through '\(column)'; without end while that is blank")
        case .lasting: Message("自发生之日起，不设期限", en: "from its day, without end")
        case .none: .none
        }
    }

    private static func under(_ clause: Clause?) -> Message {
        clause.map { Message("，依据 \($0.citation)", en: ", under \($0.citation)") } ?? .none
    }
}
