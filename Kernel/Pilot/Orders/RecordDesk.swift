import Kernel
import KernelIntake
import KernelLedger

/// Carries out orders about records inside one transaction 记录办理: who may, whether it makes sense, then one fact.
struct RecordDesk {
    let composition: Composition
    let actor: Actor
    let today: Day
    let writer: LedgerWriter

    func carryOut(_ order: RecordOrder) throws -> OrderOutcome {
        let facts = try writer.facts(of: order.subject).filter { $0.record == order.record }
        return order.kind == .corrected ? try correct(order, facts) : try mark(order, facts)
    }

    private func mark(_ order: RecordOrder, _ facts: [Fact]) throws -> OrderOutcome {
        let columns = (order.target.map { [$0.description] } ?? []) + [order.reason]
        let same = facts.first {
            $0.kind == order.kind && $0.sender == actor.unit && $0.day == order.day && $0.payload.columns == columns
        }
        if let same { return .repeated(same.number) }
        try RecordRules(facts: facts, kind: order.kind, day: order.day, actor: actor, composition: composition)
            .verify(order.target?.description)
        return .recorded(
            try writer.mark(
                order.kind, record: order.record, of: order.subject, day: order.day, columns: columns,
                line: order.line))
    }

    private func correct(_ order: RecordOrder, _ facts: [Fact]) throws -> OrderOutcome {
        let undone = Undone(facts)
        let versions = facts.filter { ($0.kind == .received || $0.kind == .corrected) && !undone.contains($0.number) }
        let own = versions.filter { $0.sender == actor.unit }
        guard let latest = own.last else {
            let senders = Message.list(Set(versions.map(\.sender)).sorted())
            throw Refusal(
                Message(
                    "\(actor.unit) 没有报送过这条记录，不能更正",
                    en: "\(actor.unit) has not reported this record and cannot correct it")
                    + (senders.isEmpty ? .none : Message("；报送单位是 \(senders)", en: "; it was reported by \(senders)")))
        }
        if let same = try earlier(order, own) { return .repeated(same.number) }
        let values = try Correction(of: latest, in: composition, today: today).values(order.changes)
        return .recorded(
            try writer.correct(
                record: order.record, of: order.subject, day: order.day, values: values, reason: order.reason,
                line: order.line))
    }

    /// The version that these very changes made of the one before it, on that very day.
    ///
    /// Comparing with the latest version alone would correct a record back when an old file comes in again.
    private func earlier(_ order: RecordOrder, _ versions: [Fact]) throws -> Fact? {
        try zip(versions, versions.dropFirst()).first { before, after in
            guard after.kind == .corrected, after.day == order.day else { return false }
            let correction = try Correction(of: before, in: composition, today: today)
            return try correction.values(order.changes) == correction.values(of: after)
        }?.1
    }
}
