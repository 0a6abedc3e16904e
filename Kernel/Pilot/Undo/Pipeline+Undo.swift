import Kernel
import KernelLedger

extension Pipeline {
    /// Undoes a file by its receipt 撤销收文: every record that it added or changed counts as though it had not come.
    ///
    /// One transaction. The version before, where there is one, holds again on every day; a later one goes on holding.
    /// What was known before stays visible at its fact number. A row of a later file that only repeated an undone one left
    /// no fact and holds nothing up: that file can be received again, and its rows are then taken as new.
    /// - Throws: `Refusal` for an unknown receipt, the register, other units' records, and what is undone already.
    public func undo(
        _ receipt: String, because reason: String, by actor: Actor, today: Day, dryRun: Bool,
        progress: (String) -> Void = { _ in }
    ) throws -> UndoReport {
        let plan = try UndoPlan(receipt, by: actor, in: self)
        let story = try UndoStory(plan, self)
        var report = UndoReport(plan: plan, dryRun: dryRun, lines: story.lines)
        if !dryRun { progress("writing 撤销 \(plan.number)") }
        try ledger.write(FactOrigin(actor: actor, today: today, file: ""), dryRun: dryRun) { writer in
            try deposit(into: writer)
            let numbers = try writer.undo(plan.versions, reason: reason)
            if !dryRun { (report.first, report.last) = (numbers.first, numbers.last) }
        }
        report.head = try ledger.head()
        if !dryRun { progress("committed \(report.head)") }
        return report
    }
}

/// What holds of each record after its version was undone.
struct UndoStory {
    let lines: [String]

    init(_ plan: UndoPlan, _ pipeline: Pipeline) throws {
        var known: [SubjectNumber: [Fact]] = [:]
        lines = try plan.versions.map { version in
            guard let subject = version.subject else { return "事实 #\(version.number)" }
            let facts = try known[subject] ?? pipeline.ledger.facts(of: subject, knownAt: nil)
            known[subject] = facts
            let undone = Undone(facts)
            if let withdrawal = undone.withdrawal(of: version.number) {
                throw Refusal("回执 \(plan.number) 已撤销过（事实 #\(withdrawal)），无需再撤")
            }
            let others = facts.filter {
                $0.record == version.record && $0.sender == version.sender && $0.kind.carriesRecord
                    && $0.number != version.number && !undone.contains($0.number)
            }
            return try UndoStory.line(version, others, facts, subject, pipeline)
        }
    }

    private static func line(
        _ version: Fact, _ others: [Fact], _ facts: [Fact], _ subject: SubjectNumber, _ pipeline: Pipeline
    ) throws -> String {
        let kind = pipeline.composition.kinds.first { $0.id == version.payload.shape.kind }
        let name = SubjectProfile(number: subject, facts: facts, asOf: version.receivedOn)?.name ?? ""
        let parts = [
            version.record?.short ?? "", kind?.title ?? "", kind?.documentNumber(of: version.payload) ?? "", name,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ") + "：" + after(version, others)
    }

    private static func after(_ version: Fact, _ others: [Fact]) -> String {
        if let later = others.last(where: { $0.number > version.number }) { return "以后来的更正 #\(later.number) 为准" }
        if let earlier = others.last { return "恢复此前的版本 #\(earlier.number)" }
        return "此前没有版本，不再计入"
    }
}
