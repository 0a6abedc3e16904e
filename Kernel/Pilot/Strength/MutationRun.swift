import Dispatch
import Kernel
import KernelConfiguration
import Synchronization

/// Runs all cases under each changed standard 变异测试, on two threads and within a time.
public struct MutationRun: Sendable {
    let bench: CaseBench
    let mutants: [Mutant]
    let limit: Duration

    public init(_ bench: CaseBench, limit: Duration = .seconds(600)) {
        self.bench = bench
        self.limit = limit
        mutants = Mutations(bench.standard, retention: bench.composition.retention).all()
    }

    var count: Int { mutants.count }

    private enum Fate {
        case noticed, survived, untried
    }

    /// - Parameter counting: called for every mutant, by both threads.
    public func report(excuses: [SurvivorExcuse], counting: @Sendable () -> Void = {}) -> MutationReport {
        let fates = run(counting)
        let chosen = { (fate: Fate) in zip(mutants, fates).filter { $0.1 == fate }.map(\.0.change) }
        return MutationReport(
            changes: mutants.map(\.change), survivors: chosen(.survived), untried: chosen(.untried), excuses: excuses)
    }

    private func run(_ counting: @Sendable () -> Void) -> [Fate] {
        let fates = Mutex([Fate](repeating: .untried, count: mutants.count))
        let next = Atomic(0)
        let start = ContinuousClock.now
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            while ContinuousClock.now - start < limit {
                let place = next.add(1, ordering: .relaxed).oldValue
                guard place < mutants.count else { break }
                let fate = bench.notices(mutants[place]) ? Fate.noticed : .survived
                fates.withLock { $0[place] = fate }
                counting()
            }
        }
        return fates.withLock { $0 }
    }
}
