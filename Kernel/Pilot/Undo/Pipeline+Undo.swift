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
        progress: (Message) -> Void = { _ in }
    ) throws -> UndoReport {
        let plan = try UndoPlan(receipt, by: actor, in: self)
        let story = try UndoStory(plan, self)
        var report = UndoReport(plan: plan, dryRun: dryRun, versions: story.versions)
        if !dryRun { progress(Message("writing 撤销 \(plan.number)", en: "writing undo \(plan.number)")) }
        try ledger.write(FactOrigin(actor: actor, today: today, file: ""), dryRun: dryRun) { writer in
            try deposit(into: writer)
            let numbers = try writer.undo(plan.versions, reason: reason)
            if !dryRun { (report.first, report.last) = (numbers.first, numbers.last) }
        }
        report.head = try ledger.head()
        if !dryRun { progress(.verbatim("committed \(report.head)")) }
        return report
    }
}
