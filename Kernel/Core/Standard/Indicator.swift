/// A measured rule that gives points 计分指标.
public struct Indicator: Sendable, Equatable {
    public let id: String
    public let title: String
    public let selection: Selection
    public let measure: Measure
    public let mapping: Dated<Mapping>
    /// What it is worth when no record counts (promise 6); there is no default.
    public let absent: Dated<Absence>
    /// The most that it takes (negative) or gives (positive).
    public let cap: Dated<Points>?

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
    }

    public enum Mapping: Sendable, Equatable {
        /// Points for each act; only for `count`.
        case each(Points)
        /// Points by bands of the value, ascending and without a gap.
        case bands([Band])
        /// Points by the id of a choice; only for `latest` of a choice.
        case levels([Level])
    }

    public struct Level: Sendable, Equatable {
        public let choice: String
        public let points: Points

        public init(choice: String, points: Points) {
            self.choice = choice
            self.points = points
        }
    }

    /// `atLeast` included, `below` excluded; nil is no bound.
    public struct Band: Sendable, Equatable {
        public let atLeast: Int64?
        public let below: Int64?
        public let points: Points

        public init(atLeast: Int64?, below: Int64?, points: Points) {
            self.atLeast = atLeast
            self.below = below
            self.points = points
        }
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
