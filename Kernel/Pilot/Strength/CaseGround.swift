import Kernel
import KernelEvaluation

/// What cases are assessed under: a standard, compiled, and how histories are packed for it.
struct CaseGround: Sendable {
    let evaluator: Evaluator
    let layouts: Layouts
    /// Whether the packs at hand were made under other layouts.
    let repacks: Bool

    /// - Parameter repacks: whether the standard packs histories otherwise than the composition's own.
    init(_ standard: Standard, in composition: Composition, repacks: Bool = false) {
        layouts = repacks ? composition.layouts(with: standard) : composition.layouts
        evaluator = Evaluator(standard, layouts: layouts, retention: composition.retention)
        self.repacks = repacks
    }
}
