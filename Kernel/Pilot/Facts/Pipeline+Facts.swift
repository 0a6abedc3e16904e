import Kernel
import KernelIntake
import KernelLedger

extension Pipeline {
    /// Receives a facts file 事实文件 in one transaction: what officers say, one row each.
    ///
    /// The rows are carried out in the order of the file, each under the rules of the command of the same name, and each
    /// sees what the rows before it did. A row that cannot be carried out is set aside; all others are kept or none.
    /// - Parameter language: in which the table's columns are named in the receipt.
    /// - Parameter progress: told `writing` before the first fact and `committed` after the last is durable.
    /// - Parameter counting: called for every row.
    public func receiveFacts(
        _ source: IntakeSource, by actor: Actor, today: Day, dryRun: Bool = false,
        language: Language = .chinese, progress: (Message) -> Void = { _ in }, counting: () -> Void = {}
    ) throws -> FactsReceipt {
        let kind = FactsTable.kind(in: language)
        let file = try IntakeFile.open(source, kinds: [kind], as: kind.id)
        var receipt = FactsReceipt(file: file, dryRun: dryRun)
        if !dryRun { progress(.verbatim("writing \(file.name)")) }
        try ledger.write(FactOrigin(actor: actor, today: today, file: file.name), dryRun: dryRun) { writer in
            try deposit(into: writer)
            let desk = OrderDesk(composition: composition, actor: actor, today: today, writer: writer)
            try file.table(today: today) { outcome in
                counting()
                switch outcome {
                case .setAside(let row): receipt.note(row)
                case .row(let row): try carryOut(row, at: desk, &receipt)
                }
            }
        }
        receipt.head = try ledger.head()
        if !dryRun {
            receipt.number = try receiptNumber(receipt.firstFact, receipt.lastFact)
            if receipt.recorded[.consentWithdrawn] != nil { receipt.keysLeft = try KeysLeft(ledger) }
            progress(.verbatim("committed \(receipt.head)"))
        }
        return receipt
    }

    /// Carries out an order from a command in a transaction of its own.
    func carryOut(_ order: Order, by actor: Actor, today: Day) throws -> OrderOutcome {
        try ledger.write(FactOrigin(actor: actor, today: today, file: ""), dryRun: false) { writer in
            try deposit(into: writer)
            return try OrderDesk(composition: composition, actor: actor, today: today, writer: writer)
                .carryOut(order)
        }
    }

    /// What the row itself is to blame for sets it aside; anything else ends the transaction.
    private func carryOut(_ row: TableRow, at desk: OrderDesk, _ receipt: inout FactsReceipt) throws {
        do {
            let order = try FactsRow(row: row, composition: composition, writer: desk.writer, today: desk.today).order()
            receipt.note(row, order.kind, try desk.carryOut(order))
        } catch let refusal as CellRefusal {
            receipt.note(row.setAside(.declined(refusal.message), in: refusal.column))
        } catch let refusal as Refusal {
            receipt.note(row.setAside(.declined(refusal.message)))
        } catch let problem as LedgerProblem where problem.isOfOneRow {
            receipt.note(row.setAside(.declined(problem.message)))
        }
    }
}

extension LedgerProblem {
    /// Whether only one row is concerned and nothing was written for it, so that other rows can go on.
    fileprivate var isOfOneRow: Bool {
        switch self {
        case .unknownRecord, .severalSubjects, .unchanged, .identityChanged, .registerRecord: true
        case .unknownApplicant, .consentWithdrawn: true
        default: false
        }
    }
}
