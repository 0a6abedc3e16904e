import Kernel

extension LedgerWriter {
    /// Keeps decisions about subjects, made on `day`; each touched history is packed once. Gives the facts' numbers.
    @discardableResult
    public func decide(_ decisions: [(subject: SubjectNumber, decision: Decision)], day: Day) throws -> [Int64] {
        try checkOpen()
        return try decisions.map { subject, decision in
            let fact = try session.facts.append(
                FactDraft(
                    kind: .decided, subject: .known(subject), day: day, sender: session.origin.actor.unit, line: 0,
                    record: nil, shape: Payload.Shape.plain.codeName,
                    body: try PayloadBytes.body(decision.columns)))
            try session.repack(subject, adding: [fact])
            return fact
        }
    }
}
