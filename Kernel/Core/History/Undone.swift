/// The versions that were undone with the file that brought them 撤销收文: they count as though they had never come.
///
/// An ordinary withdrawal ends a sender's report from a day on. Undoing a wrong file makes one version void on every
/// day, so that the version before it holds again; what was known before the undoing is still seen at its fact number.
public struct Undone: Sendable {
    private let withdrawals: [Int64: Int64]

    /// Among facts of any kind; only withdrawals of a version matter.
    public init(_ facts: some Sequence<Fact>) {
        var withdrawals: [Int64: Int64] = [:]
        for fact in facts {
            if let version = fact.undoes, withdrawals[version] == nil { withdrawals[version] = fact.number }
        }
        self.withdrawals = withdrawals
    }

    /// Whether the version with this fact number is void.
    public func contains(_ version: Int64) -> Bool { withdrawals[version] != nil }

    /// The fact that made a version void.
    public func withdrawal(of version: Int64) -> Int64? { withdrawals[version] }
}

extension Fact {
    /// The fact number of the one version that this withdrawal undoes; nil for every other fact.
    public var undoes: Int64? {
        guard kind == .withdrawn, payload.columns.count == 2 else { return nil }
        return Int64(payload.columns[0])
    }
}
