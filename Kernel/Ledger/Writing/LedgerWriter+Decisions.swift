import Kernel

extension LedgerWriter {
    /// Keeps decisions about subjects, made on `day`; each touched history is packed once. Gives the facts' numbers.
    @discardableResult
    public func decide(_ decisions: [(subject: SubjectNumber, decision: Decision)], day: Day) throws -> [Int64] {
        try checkOpen()
        var added: [SubjectNumber: [Int64]] = [:]
        let numbers = try decisions.map { subject, decision in
            let fact = try session.facts.append(
                FactDraft(
                    kind: .decided, subject: .known(subject), day: day, sender: session.origin.actor.unit, line: 0,
                    record: nil, shape: Payload.Shape.plain.codeName,
                    body: try PayloadBytes.body(decision.columns)))
            added[subject, default: []].append(fact)
            return fact
        }
        for (subject, facts) in added.sorted(by: { $0.key < $1.key }) { try session.repack(subject, adding: facts) }
        return numbers
    }
}
