import Kernel

/// A standard with one thing changed 变异体.
struct Mutant: Sendable {
    let change: Change
    let standard: Standard

    /// Whether histories have to be packed anew: a `derive` hook runs with other parameters.
    func repacks(_ original: Standard) -> Bool { standard.derivations != original.derivations }
}
