import Kernel
import KernelLedger

/// Carries out a command about one record: finds it, hands the order to the desk, and says which fact came of it.
struct MarkOrder {
    let mark: MarkOptions
    let ledger: LedgerOptions
    let who: ActorOptions

    func carryOut(_ kind: FactKind, in composition: Composition, as target: KindID? = nil) throws {
        try carryOut(in: composition) { order($0, kind, target: target) }
    }

    func correct(_ changes: [String], in composition: Composition) throws {
        try carryOut(in: composition) { order($0, .corrected, changes: changes) }
    }

    private typealias Found = (record: RecordID, subject: SubjectNumber)

    private func carryOut(in composition: Composition, _ order: (Found) -> RecordOrder) throws {
        let pipeline = try ledger.open(composition, access: .readWrite)
        let order = order(try pipeline.record(startingWith: mark.record))
        try report(order, try pipeline.carryOut(.record(order), by: who.actor, today: who.day), pipeline)
    }

    private func order(
        _ found: Found, _ kind: FactKind, target: KindID? = nil, changes: [String] = []
    ) -> RecordOrder {
        RecordOrder(
            kind: kind, record: found.record, subject: found.subject, day: mark.ground.on ?? who.day,
            reason: mark.ground.reason,
            target: target, changes: changes)
    }

    private func report(_ order: RecordOrder, _ outcome: OrderOutcome, _ pipeline: Pipeline) throws {
        let profile = try pipeline.profile(of: order.subject, asOf: order.day)
        let fact = Message("事实 #\(outcome.fact) \(order.kind.title)", en: "fact #\(outcome.fact) \(order.kind.title)")
        let (head, name) = (try pipeline.ledger.head(), ProgramName.current)
        let lines = [
            Message(
                "\(outcome.done) \(fact)  \(order.record.short)  \(profile.name)  自 \(order.day) 起",
                en: "\(outcome.done) \(fact)  \(order.record.short)  \(profile.name)  from \(order.day)"),
            Message("账首 \(head)", en: "head \(head)"),
            Message(
                "查看：\(name) explain \(profile.code) --as-of \(order.day)",
                en: "to see it: \(name) explain \(profile.code) --as-of \(order.day)"),
        ]
        try Console.report(MarkDocument(order, outcome, subject: profile, head: head), lines.lines())
    }
}
