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
