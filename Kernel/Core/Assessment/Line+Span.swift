extension Line {
    /// For how long a record counts 计入期限.
    public enum Span: Sendable, Equatable {
        /// For a term from its day, under the clause that states the term.
        case rolling(Term, Clause?)
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
            Message("自发生之日起 \(term.title)内", en: "for \(term.title) from its day")
                + (clause.map { Message("，依据 \($0.citation)", en: ", under \($0.citation)") } ?? .none)
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
}
