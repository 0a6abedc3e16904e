import Kernel
import KernelLedger

/// Begins and ends links between subjects inside one transaction 关联办理.
struct LinkDesk {
    let actor: Actor
    let writer: LedgerWriter

    func carryOut(_ order: LinkOrder) throws -> OrderOutcome {
        let (kind, columns) = LinkStatement.payload(
            order.relation, to: order.other, begins: order.begins, reason: order.reason)
        let same = try writer.facts(of: order.subject).last {
            $0.kind == kind && $0.sender == actor.unit && $0.day == order.day && $0.payload.columns == columns
        }
        let links = try writer.links()
        if let same {
            try verifyEffect(of: same.number, order, links)
            return .repeated(same.number)
        }
        let rules = LinkRules(
            order: order, links: links, subject: try profile(order.subject, order.day),
            other: try profile(order.other, order.day))
        try order.begins ? rules.verifyBeginning() : rules.verifyEnd()
        return .recorded(
            try writer.link(
                order.subject, order.relation, to: order.other, begins: order.begins, day: order.day,
                reason: order.reason, line: order.line))
    }

    /// Refuses an order whose fact has no effect since the opposite was ordered for the same day.
    ///
    /// A row of a file that is sent again only repeats; an officer must not hear that it is on file and believe it holds.
    private func verifyEffect(of fact: Int64, _ order: LinkOrder, _ links: SubjectLinks) throws {
        let same = links.from(order.subject).filter { $0.relation == order.relation && $0.to == order.other }
        let undone =
            order.begins
            ? same.first { $0.fact == fact && $0.since == $0.until }?.ending
            : same.last { $0.holds(on: order.day) }?.fact
        guard order.line == 0, let undone else { return }
        throw Refusal(
            Message(
                "这件事已记（事实 #\(fact)），此后又有相反的办理（事实 #\(undone)）；确要再办，请写明新的理由",
                en: "this is on file (fact #\(fact)) and was undone since (fact #\(undone)); "
                    + "to do it once more, state a new reason"))
    }

    private func profile(_ subject: SubjectNumber, _ day: Day) throws -> SubjectProfile {
        guard let profile = SubjectProfile(number: subject, facts: try writer.facts(of: subject), asOf: day) else {
            throw LedgerProblem.unknownSubject(subject)
        }
        return profile
    }
}
