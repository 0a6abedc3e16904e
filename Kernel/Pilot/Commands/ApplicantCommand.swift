import Kernel
import KernelLedger

/// A command about an applicant: it hands its order to the desk, and says which fact came of it.
protocol ApplicantCommand: PilotCommand {
    var ledger: LedgerOptions { get }
    var who: ActorOptions { get }
}

extension ApplicantCommand {
    /// - Parameter outcome: Whose application it is, and what to say of it, by the number of the fact and the keys that
    ///   could not be destroyed.
    func carryOut(
        _ order: ConsentOrder,
        outcome said: (ConsentOrder, Int64, KeysLeft) -> (applicant: ApplicantNumber, line: Message)
    ) throws {
        let pipeline = try ledger.open(composition(), access: .readWrite)
        let outcome = try pipeline.carryOut(.consent(order), by: who.actor, today: who.day)
        let keys = try KeysLeft(pipeline.ledger)
        let (head, (applicant, line)) = (try pipeline.ledger.head(), said(order, outcome.fact, keys))
        let fact = Message(
            "\(outcome.done) 事实 #\(outcome.fact) \(order.kind.title)  ",
            en: "\(outcome.done) fact #\(outcome.fact) \(order.kind.title)  ")
        try Console.report(
            ConsentDocument(order, outcome, applicant: applicant, head: head),
            ([fact + line] + keys.lines + [Message("账首 \(head)", en: "head \(head)")]).lines())
    }
}
