import Kernel

/// Why no case needs to notice a change of the standard 存活变异的理由, as `survivors.yaml` beside the cases states it.
public struct SurvivorExcuse: Sendable, Equatable {
    /// The change as `check --mutate` names it: `score_range highest 2019-01-01: 100 -> 100.1`.
    public let mutant: String
    public let because: String
    public let location: Location

    public init(mutant: String, because: String, location: Location) {
        self.mutant = mutant
        self.because = because
        self.location = location
    }
}
