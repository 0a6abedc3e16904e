import Kernel
import KernelLedger

/// Carries out a command about two subjects: finds them, hands the order to the desk, and says which fact came of it.
struct LinkTask {
    let options: LinkOptions
    let who: ActorOptions
    let pipeline: Pipeline

    func carryOut(_ link: (relation: Relation, other: String), begins: Bool) throws {
        try carryOut(link.relation, try pipeline.subject(matching: link.other, asOf: day), begins: begins)
    }

    /// Ends the merger that holds on the day.
    func unmerge() throws {
        let links = try pipeline.ledger.links()
        let subject = try subject
        guard let link = links.merger(of: subject, on: day) else {
            let name = try pipeline.profile(of: subject, asOf: day).name
            throw Refusal(
                Message("\(name) 在 \(day) 没有并入别的主体", en: "\(name) is merged into no other subject on \(day)"))
        }
        try carryOut(.mergedInto, link.to, begins: false)
    }

    private var day: Day { options.ground.on ?? who.day }

    private var subject: SubjectNumber {
        get throws { try pipeline.subject(matching: options.subject, asOf: day) }
    }

    private func carryOut(_ relation: Relation, _ other: SubjectNumber, begins: Bool) throws {
        let order = LinkOrder(
            subject: try subject, relation: relation, other: other, begins: begins, day: day,
            reason: options.ground.reason)
        let outcome = try pipeline.carryOut(.link(order), by: who.actor, today: who.day)
        let report = try LinkReport(order, outcome, in: pipeline)
        try Console.report(LinkDocument(report), report.render())
    }
}
