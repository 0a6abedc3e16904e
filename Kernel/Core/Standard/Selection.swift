/// Which records a rule reads 取数范围: one kind, filters on typed fields, and how long each record counts.
public struct Selection: Sendable, Equatable {
    public let kind: KindID
    public package(set) var filters: [Filter]
    public package(set) var span: Span
    /// The least that a record counts, from its own day on, whatever day ends its span; nil for none.
    public package(set) var atLeast: Dated<Term>?

    public init(kind: KindID, filters: [Filter], span: Span, atLeast: Dated<Term>? = nil) {
        self.kind = kind
        self.filters = filters
        self.span = span
        self.atLeast = atLeast
    }

    /// The days on which a dated value of it changes.
    public var changes: [Day] { (span.changes ?? []) + (atLeast?.changes ?? []) }

    /// For how long a record counts, from its own day on.
    public enum Span: Sendable, Equatable {
        /// For a term from its day 滚动窗口: on day D it counts when `day <= D < term.end(from: day)`.
        case rolling(Dated<Term>)
        /// In the calendar year of its day 自然年, and in so many years in all: 1 is that year alone.
        case calendarYears(Dated<Int>)
        /// For a term that one of its own columns chooses 按字段定期限, such as by gravity.
        case chosen(column: String, Dated<[ChosenTerm]>)
        /// Until the day in one of its columns, that day excluded 直至整改; without end while the column is blank.
        case until(column: String)
        /// Through the day in one of its columns, that day included 有效期至; without end while the column is blank.
        case through(column: String)
        /// Without end.
        case lasting
    }

    /// For how long a record counts that has this choice.
    public struct ChosenTerm: Sendable, Equatable {
        public let choice: String
        public package(set) var term: Term

        public init(choice: String, term: Term) {
            self.choice = choice
            self.term = term
        }
    }

    /// A test on one typed field. A blank field passes no filter.
    public struct Filter: Sendable, Equatable {
        public let column: String
        public package(set) var test: Test

        public init(column: String, test: Test) {
            self.column = column
            self.test = test
        }
    }

    public enum Test: Sendable, Equatable {
        /// A choice by id.
        case oneOf([String])
        /// An integer, money in fen, or a fixed-point number in its units: `atLeast` included, `below` excluded.
        case range(atLeast: Int64?, below: Int64?)
        /// A day: `from` included, `before` excluded. It looks at the record and not at the day of evaluation.
        case days(from: Day?, before: Day?)
    }
}

extension Selection.Span {
    /// The days on which a dated span changes; nil for one that is not dated.
    public var changes: [Day]? {
        switch self {
        case .rolling(let terms): terms.changes
        case .calendarYears(let years): years.changes
        case .chosen(_, let terms): terms.changes
        case .until, .through, .lasting: nil
        }
    }
}
