import Kernel

/// What somebody says about two subjects 主体办理事项: that a link between them begins or ends.
struct LinkOrder {
    let subject: SubjectNumber
    let relation: Relation
    let other: SubjectNumber
    let begins: Bool
    /// The day from which it holds, or no longer holds.
    let day: Day
    let reason: String
    /// The row of a facts file; 0 for a command.
    var line = 0

    var kind: FactKind { LinkStatement.payload(relation, to: other, begins: begins, reason: "").kind }
}
