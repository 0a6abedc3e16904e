/// What `rebuild` did 重建结果.
public struct RebuildReport: Hashable, Sendable {
    /// Subjects whose histories were packed anew.
    public let subjects: Int
    /// Facts that were read.
    public let facts: Int
    /// Histories whose stored bytes were other than the new ones, were missing, or belonged to no subject.
    public let changed: Int
}
