import Kernel
import KernelLedger

/// Begins and ends links between subjects inside one transaction 关联办理.
struct LinkDesk {
    let actor: Actor
    let writer: LedgerWriter

    func carryOut(_ order: LinkOrder) throws -> OrderOutcome {
        let (kind, columns) = LinkStatement.payload(
            order.relation, to: order.other, begins: order.begins, reason: order.reason)
        let same = try writer.facts(of: order.subject).first {
            $0.kind == kind && $0.sender == actor.unit && $0.day == order.day && $0.payload.columns == columns
        }
        if let same { return .repeated(same.number) }
        let rules = LinkRules(
            order: order, links: try writer.links(), subject: try profile(order.subject, order.day),
            other: try profile(order.other, order.day))
        try order.begins ? rules.verifyBeginning() : rules.verifyEnd()
        return .recorded(
            try writer.link(
                order.subject, order.relation, to: order.other, begins: order.begins, day: order.day,
                reason: order.reason, line: order.line))
    }

    private func profile(_ subject: SubjectNumber, _ day: Day) throws -> SubjectProfile {
        guard let profile = SubjectProfile(number: subject, facts: try writer.facts(of: subject), asOf: day) else {
            throw LedgerProblem.unknownSubject(subject)
        }
        return profile
    }
}
