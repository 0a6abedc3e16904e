/// One circumstance 列入情形 of a list: so many acts of a kind make a subject a candidate.
///
/// It has no effect on points or grade, and takes no act from a rule that has (promise 7 concerns those alone).
public struct ListTrigger: Sendable, Equatable {
    public let id: String
    public let title: String
    public package(set) var selection: Selection
    /// How many acts it takes; its clause is the one that the line cites.
    public package(set) var atLeast: Dated<Int>

    public init(id: String, title: String, selection: Selection, atLeast: Dated<Int>) {
        self.id = id
        self.title = title
        self.selection = selection
        self.atLeast = atLeast
    }
}
