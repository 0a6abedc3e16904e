import Kernel

/// What became of the rows of one file 入账结果.
///
/// Every staged row is counted exactly once: `rows` is the sum of the counts and of the conflict lines.
public struct Settlement: Sendable {
    /// Rows that were staged.
    public internal(set) var rows = 0
    /// Records not known before.
    public internal(set) var new = 0
    /// Rows that say what is on file already, or what another row of the file says; they add nothing.
    public internal(set) var repeats = 0
    /// Facts `corrected`: other content from the same sender than last time.
    public internal(set) var versions = 0
    public internal(set) var registered = 0
    public internal(set) var renamed = 0
    public internal(set) var moved = 0
    public internal(set) var deregistered = 0
    /// Rows set aside because another row of the same file contradicts them, each with the first such row; by line.
    public internal(set) var conflictLines: [(line: Int, otherLine: Int)] = []
    /// Records of this file that another unit reports otherwise; both are kept.
    public internal(set) var crossSender: [Conflict] = []
    /// Codes of this file that another subject bears too; nothing was joined.
    public internal(set) var sharedCodes: [SharedCode] = []
    /// The numbers of the facts that were added; nil when there are none.
    public internal(set) var firstFact: Int64?
    public internal(set) var lastFact: Int64?

    /// How many facts were added.
    public var facts: Int { new + versions + registered + renamed + moved + deregistered }

    mutating func count(_ kind: FactKind, fact: Int64) {
        switch kind {
        case .registered: registered += 1
        case .renamed: renamed += 1
        case .moved: moved += 1
        case .deregistered: deregistered += 1
        case .corrected: versions += 1
        default: new += 1
        }
        firstFact = firstFact ?? fact
        lastFact = fact
    }
}
