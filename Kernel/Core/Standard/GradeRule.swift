/// A rule that acts on the grade and not on the points: a downgrade by steps 降级, or a veto 一票否决.
public struct GradeRule: Sendable, Equatable {
    public enum Effect: Sendable, Equatable {
        /// So many steps down, never below the last grade.
        case down(steps: Int)
        /// This grade at best.
        case veto(grade: String)
    }

    public let id: String
    public let title: String
    public package(set) var selection: Selection
    /// How many acts it takes.
    public package(set) var atLeast: Dated<Int>
    public package(set) var effect: Dated<Effect>
    /// For how long it has its effect at least 最短期限, from the day on which the number was reached; nil for no longer
    /// than enough acts count.
    public package(set) var lasts: Dated<Term>?

    public init(
        id: String, title: String, selection: Selection, atLeast: Dated<Int>, effect: Dated<Effect>,
        lasts: Dated<Term>? = nil
    ) {
        self.id = id
        self.title = title
        self.selection = selection
        self.atLeast = atLeast
        self.effect = effect
        self.lasts = lasts
    }
}
