/// A measured rule that gives points 计分指标.
public struct Indicator: Sendable, Equatable {
    public let id: String
    public let title: String
    public package(set) var selection: Selection
    public package(set) var measure: Measure
    public package(set) var mapping: Dated<Mapping>
    /// What it is worth when no record counts (promise 6); there is no default.
    public package(set) var absent: Dated<Absence>
    /// The most that it takes (negative) or gives (positive).
    public package(set) var cap: Dated<Points>?

    public init(
        id: String, title: String, selection: Selection, measure: Measure, mapping: Dated<Mapping>,
        absent: Dated<Absence>, cap: Dated<Points>?
    ) {
        self.id = id
        self.title = title
        self.selection = selection
        self.measure = measure
        self.mapping = mapping
        self.absent = absent
        self.cap = cap
    }

    public enum Measure: Sendable, Equatable {
        /// How many acts 行为 count.
        case count
        /// A field of the latest record that counts.
        case latest(column: String)
        /// A number over all acts that count; an act that two bureaus report has its largest number.
        case sum(column: String)
        case largest(column: String)
        case smallest(column: String)
        /// How many different values a field has.
        case distinct(column: String)
        /// How many of the acts pass further filters, in per cent 占比: exact in hundredths, rounded down, so that 95 is
        /// reached only by 95 in a hundred. An act passes when one of its records does.
        case share(among: [Selection.Filter])
        /// Each act by its own field 逐条; of an act with several records the one that weighs most.
        case own(column: String)
        /// How many full terms have passed since the day in a column of the latest record 满几期.
        case age(column: String, Dated<Term>)
        /// How many full terms have passed without a record 连续无记录.
        case streak(Streak)

        /// The column it reads; nil for a count.
        public var column: String? {
            switch self {
            case .count, .share, .streak: nil
            case .age(let column, _): column
            case .latest(let column), .sum(let column), .largest(let column), .smallest(let column),
                .distinct(let column), .own(let column):
                column
            }
        }
    }

    /// A time without a record 连续无记录: from the latest record that counts, or from a day of the register where there
    /// is none.
    public struct Streak: Sendable, Equatable {
        public package(set) var term: Dated<Term>
        /// The day column of the register from which it runs while there is no record.
        public let since: String
        /// The day before which no streak begins; nil for none.
        public package(set) var notBefore: Dated<Day>?

        public init(term: Dated<Term>, since: String, notBefore: Dated<Day>? = nil) {
            self.term = term
            self.since = since
            self.notBefore = notBefore
        }
    }

    public enum Mapping: Sendable, Equatable {
        /// Points for each act, or for each full term; only for `count`, `age` and `streak`.
        case each(Points)
        /// Points by bands of the value, ascending and without a gap.
        case bands([Band])
        /// Points by the id of a choice; only for `latest` and `own` of a choice.
        case levels([Level])
        /// Points of the first act, the second, and so on, by their days; the last figure holds for all further ones.
        /// Only for `count`, and for the full terms of `streak`.
        case escalating([Points])
        /// Points of each act by its age, the youngest first; an older act has none. Only for `count`.
        case aging([Age])
    }

    /// Points of an act for so long from its day on.
    public struct Age: Sendable, Equatable {
        public var words: Message { Message("\(within.title)内", en: "within \(within.title)") }

        public package(set) var within: Term
        public package(set) var points: Points

        public init(within: Term, points: Points) {
            self.within = within
            self.points = points
        }
    }

    public struct Level: Sendable, Equatable {
        public let choice: String
        public package(set) var points: Points

        public init(choice: String, points: Points) {
            self.choice = choice
            self.points = points
        }
    }

    /// `atLeast` included, `below` excluded; nil is no bound.
    public struct Band: Sendable, Equatable {
        public let atLeast: Int64?
        public let below: Int64?
        public package(set) var points: Points

        public init(atLeast: Int64?, below: Int64?, points: Points) {
            self.atLeast = atLeast
            self.below = below
            self.points = points
        }
    }
}

extension Indicator.Mapping {
    /// The key under which a standard writes it.
    public var key: String {
        switch self {
        case .each: "points_each"
        case .bands: "bands"
        case .levels: "levels"
        case .escalating: "points_by_turn"
        case .aging: "points_by_age"
        }
    }

    /// How a figure of `escalating` is called: the last of so many holds for all further acts.
    public static func turn(_ number: Int, of count: Int) -> Message {
        number < count
            ? Message("第 \(number) 次", en: "act \(number)") : Message("第 \(number) 次起", en: "from act \(number) on")
    }
}

/// What no evidence is worth 无记录时.
public enum Absence: Sendable, Equatable {
    /// Nothing added, nothing taken.
    case neutral
    /// In a scheme built up from items held: this much instead, with its own clause.
    case points(Points)
    /// The subject is not rated.
    case notRated
}

extension Absence {
    public var words: Message {
        switch self {
        case .neutral: Message("不加不减", en: "nothing added, nothing taken")
        case .points(let points): points.words
        case .notRated: Message("不评定", en: "not rated")
        }
    }
}
