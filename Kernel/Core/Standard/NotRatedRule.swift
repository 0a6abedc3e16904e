/// When a subject is not rated 不评定: a state, not a grade.
public struct NotRatedRule: Sendable, Equatable {
    public enum Condition: Sendable, Equatable {
        /// A choice field of the register row in force is one of these.
        case attribute(column: String, oneOf: [String])
        /// A choice field of the register row in force is none of these: out of the standard's scope.
        case attributeOutside(column: String, of: [String])
        /// Within a term from the day in a field of the register row, such as the first year of business.
        case first(Term, fromColumn: String)
    }

    public let id: String
    public let title: String
    public package(set) var condition: Dated<Condition>

    public init(id: String, title: String, condition: Dated<Condition>) {
        self.id = id
        self.title = title
        self.condition = condition
    }
}
