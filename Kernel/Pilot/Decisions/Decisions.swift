import Kernel

/// The decisions of one sector on file, by subject 历次认定; a later one of the same cycle stands beside the earlier.
struct Decisions {
    private let bySubject: [SubjectNumber: [Decision]]

    /// Of decided facts in the order of their numbers.
    ///
    /// - Parameter trials: whether trials count as well. They are no decisions: only another trial looks at them.
    init(_ facts: [Fact], of sector: SectorID, trials: Bool) {
        let found = facts.compactMap { fact -> (SubjectNumber, Decision)? in
            guard let subject = fact.subject, let decision = Decision(fact), decision.sector == sector,
                trials || !decision.isTrial
            else { return nil }
            return (subject, decision)
        }
        bySubject = Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
    }

    /// The last decision of a subject in a cycle.
    func latest(of subject: SubjectNumber, in cycle: Cycle) -> Decision? {
        bySubject[subject]?.last { $0.cycle == cycle }
    }

    /// The last decision of the latest cycle before.
    func latest(of subject: SubjectNumber, before cycle: Cycle) -> Decision? {
        let earlier = (bySubject[subject] ?? []).filter { $0.cycle < cycle }
        return earlier.last { decision in earlier.allSatisfy { $0.cycle <= decision.cycle } }
    }
}
