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
        try report(order, try pipeline.carryOut(order, by: who.actor, today: who.day), pipeline)
    }

    private func order(
        _ found: Found, _ kind: FactKind, target: KindID? = nil, changes: [String] = []
    ) -> RecordOrder {
        RecordOrder(
            kind: kind, record: found.record, subject: found.subject, day: mark.on ?? who.day, reason: mark.reason,
            target: target, changes: changes)
    }

    private func report(_ order: RecordOrder, _ outcome: RecordDesk.Outcome, _ pipeline: Pipeline) throws {
        let profile = try pipeline.profile(of: order.subject, asOf: order.day)
        let isNew = outcome == .recorded(outcome.fact)
        let fact = "事实 #\(outcome.fact) \(order.kind.title)"
        Console.line(
            "\(isNew ? "已记" : "此前已记，未重复记") \(fact)  \(order.record.short)  \(profile.name)  自 \(order.day) 起")
        Console.line("账首 \(try pipeline.ledger.head())")
        Console.line("查看：\(ProgramName.current) explain \(profile.code) --as-of \(order.day)")
    }
}
