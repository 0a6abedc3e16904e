/// Which records a rule reads 取数范围: one kind, filters on typed fields, and how long each record counts.
public struct Selection: Sendable, Equatable {
    public let kind: KindID
    public package(set) var filters: [Filter]
    public package(set) var span: Span
    /// The least that a record counts, from the beginning of its term on, whatever day ends its span; nil for none.
    public package(set) var atLeast: Dated<Term>?
    /// The day column from which terms run 起算栏, such as the day of publication; nil for the record's own day.
    ///
    /// A record counts from neither its own day nor that day alone, but from the later of the two.
    public package(set) var from: String?

    public init(kind: KindID, filters: [Filter], span: Span, atLeast: Dated<Term>? = nil, from: String? = nil) {
        self.kind = kind
        self.filters = filters
        self.span = span
        self.atLeast = atLeast
        self.from = from
    }

    /// Whether it reads the register 登记信息, which holds until the next row and is no act of anybody.
    public var isAttribute: Bool { span == .inForce }

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
        /// Until the first record of another kind in the same act 直至同一行为的另一记录, its day excluded.
        case untilRecord(Closing)
        /// While the row of the register is in force 现行登记; only for the register's own kind.
        case inForce
    }

    /// Which record ends the span of another one of its act 办结记录: of a kind, and passing filters.
    public struct Closing: Sendable, Equatable {
        public let kind: KindID
        public package(set) var filters: [Filter]

        public init(kind: KindID, filters: [Filter]) {
            self.kind = kind
            self.filters = filters
        }
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
        case .until, .through, .lasting, .untilRecord, .inForce: nil
        }
    }
}
