/// How the points of a line came about 算法说明: the figures from which a person can work them out again.
public struct Working: Sendable, Equatable {
    public enum Story: Sendable, Equatable {
        /// What the score starts from.
        case start
        /// So many points for each act.
        case each(Points, count: Int)
        /// The band in which a value lies: of a column, or of a count where there is none.
        case band(Indicator.Band?, value: Int64, of: Column?)
        /// Act by act: what each group of acts is worth, in order.
        case itemised([Item])
        /// The points of a choice with this title.
        case choice(title: String)
        /// No evidence, or the record leaves the column with this title blank.
        case absent(Absence, blankColumn: String?)
        /// Heavier rules count every act.
        case takenByHeavier(acts: Int)
        /// The sum of a group's members, as it was held between the ends, and what of it counts.
        case grouped(sum: Points, held: Points, weight: Share?)
        /// Enough acts for a rule that acts on the grade, or for a list.
        case reached(count: Int, threshold: Int, Line.Role)
        /// The same, on a day from which the effect lasts at least so long, whether enough acts still count or not.
        case lasting(count: Int, threshold: Int, Line.Role, Lasting)
        /// Full terms, and what so many are worth: `each`, `band` or `itemised`.
        indirect case terms(Terms, Story)
    }

    /// Since when and until when an effect lasts 最短期限.
    public struct Lasting: Sendable, Equatable {
        /// The day on which the number was reached last.
        public let since: Day
        /// The first day after the least time.
        public let until: Day
        /// Whether enough acts count on the day of evaluation as well.
        public let isReached: Bool
        public let clause: Clause

        public init(since: Day, until: Day, isReached: Bool, clause: Clause) {
            (self.since, self.until, self.isReached, self.clause) = (since, until, isReached, clause)
        }
    }

    /// How many full terms have passed 期数, since when, and by what that day is known.
    public struct Terms: Sendable, Equatable {
        public let count: Int64
        /// Whether more would change nothing, so that no more are counted.
        public let isMost: Bool
        public let term: Term
        public let since: Day
        public let origin: Message

        public init(count: Int64, isMost: Bool, term: Term, since: Day, origin: Message) {
            (self.count, self.isMost, self.term) = (count, isMost, term)
            (self.since, self.origin) = (since, origin)
        }
    }

    /// So many acts of which each is worth the same for the same reason.
    public struct Item: Sendable, Equatable {
        public let why: Message
        public let points: Points
        public let count: Int

        public init(why: Message, points: Points, count: Int) {
            (self.why, self.points, self.count) = (why, points, count)
        }
    }

    public let story: Story
    /// Points before the cap.
    public let worth: Points
    public let cap: Points?
    /// Further acts that heavier rules count.
    public let elsewhere: Int

    public init(_ story: Story, worth: Points = .zero, cap: Points? = nil, elsewhere: Int = 0) {
        self.story = story
        self.worth = worth
        self.cap = cap
        self.elsewhere = elsewhere
    }
}
