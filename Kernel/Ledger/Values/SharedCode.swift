import Kernel

/// A code that a row of the register names although other subjects bear or bore it 代码重用.
///
/// Nothing is joined: whether two subjects are one is for an officer to say.
public struct SharedCode: Hashable, Sendable {
    /// The row's line in its file.
    public let line: Int
    /// The code, folded.
    public let code: String
    /// The subject of the row, and the others that bear the code.
    public let subject: SubjectNumber
    public let others: [SubjectNumber]
}
