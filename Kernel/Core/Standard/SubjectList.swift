/// A list 名单 of a regulation, such as a blacklist, and what makes a subject a candidate for it.
///
/// A standard lists nobody: a trigger that is reached only tells an officer, who decides under the regulation's own
/// procedure. It takes no points, moves no grade and leaves every act to the rules that do.
public struct SubjectList: Sendable, Equatable {
    public let id: String
    public let title: String
    /// What the officer must know beside the triggers; nil where there is nothing to say.
    public let note: String?
    public package(set) var triggers: [ListTrigger]
    /// From each first day on an officer judges conduct under the entry's regulation, because the standard does not have
    /// that regulation's triggers; nil while it has them all.
    public let undefined: Dated<Undefined>?

    public init(id: String, title: String, note: String?, triggers: [ListTrigger], undefined: Dated<Undefined>?) {
        self.id = id
        self.title = title
        self.note = note
        self.triggers = triggers
        self.undefined = undefined
    }

    /// Who judges conduct for which the standard has no triggers.
    public enum Undefined: String, Sendable, Equatable, CaseIterable {
        case officer
    }
}
