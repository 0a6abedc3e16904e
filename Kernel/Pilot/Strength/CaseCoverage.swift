import Kernel

/// Which parts of a standard the worked cases reach 覆盖率.
///
/// A figure of a rule is reached where the assessment of some case would be another one with another figure; a downgrade,
/// veto, trigger, not-rated rule or grade where some assessment has it.
public struct CaseCoverage: Sendable {
    let items: [CoverageItem]

    public init(_ bench: CaseBench) {
        items = CoverageSearch(bench).items()
    }

    public var total: Int { items.count }
    public var reached: Int { items.count(where: \.isReached) }
    /// In whole percent, never rounded up.
    public var percent: Int { total == 0 ? 100 : reached * 100 / total }

    /// What no case reaches, each at its place in the standard.
    public var missing: [Diagnostic] {
        items.filter { !$0.isReached }.map { Diagnostic(.warning, at: $0.location, $0.message) }
    }
}
