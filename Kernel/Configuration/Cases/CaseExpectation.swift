import Kernel

/// What a case expects of its assessment. What it does not state is not compared.
public struct CaseExpectation: Sendable, Equatable {
    /// The grade after downgrades and vetoes. Never beside `notRated`.
    public let grade: Placed<String>?
    /// The id of the rule by which the subject is not rated.
    public let notRated: Placed<String>?
    public let score: Placed<Points>?
    /// By the id of the rule; `base` is the base.
    public let lines: [String: Placed<ExpectedLine>]
    /// The lists for which the subject is a candidate, each by id; empty where it is for none.
    public let lists: Placed<[String]>?
    /// How often the grade is inspected.
    public let inspections: Placed<InspectionFrequency>?
    /// The first day on which the result can change by itself.
    public let nextChange: Placed<NextChange>?

    public init(
        grade: Placed<String>?, notRated: Placed<String>?, score: Placed<Points>?,
        lines: [String: Placed<ExpectedLine>], lists: Placed<[String]>?, inspections: Placed<InspectionFrequency>?,
        nextChange: Placed<NextChange>?
    ) {
        self.grade = grade
        self.notRated = notRated
        self.score = score
        self.lines = lines
        self.lists = lists
        self.inspections = inspections
        self.nextChange = nextChange
    }
}

/// What a case expects of one line.
public enum ExpectedLine: Sendable, Equatable {
    /// Points that enter the sum.
    case points(Points)
    /// A downgrade by so many steps.
    case down(Int)
    /// A veto to this grade.
    case veto(String)
    /// A candidate for the list with this id.
    case list(String)
    /// The line is not there, or has no effect.
    case none
}
