import Kernel
import KernelIntake
import KernelLedger

/// Reads one row of a facts file as an order.
struct FactsRow {
    let row: TableRow
    let composition: Composition
    let writer: LedgerWriter

    /// - Throws: `CellRefusal` or `Refusal`, for which the row is set aside.
    func order() throws -> RecordOrder {
        guard let entry = FactsTable.kinds.first(where: { $0.id == row.value(FactsTable.fact) }),
            let day = Day(row.value(FactsTable.day))
        else { throw CellRefusal(FactsTable.fact, Message("不是可办理的事实", en: "is no fact that can be carried out")) }
        try verifyExtras(entry)
        let found = try RecordFinder(row: row, composition: composition, writer: writer).find()
        var order = RecordOrder(
            kind: entry.fact, record: found.record, subject: found.subject, day: day,
            reason: row.value(FactsTable.reason))
        order.line = row.line
        if entry.extra == FactsTable.target { order.target = try target() }
        if entry.extra == FactsTable.changes { order.changes = try changes() }
        return order
    }

    /// What the kind needs must be there, and what it cannot use must not: it would be dropped in silence.
    private func verifyExtras(_ entry: FactsTable.Entry) throws {
        for column in [FactsTable.target, FactsTable.changes] {
            let isBlank = row.value(column).isEmpty
            if column == entry.extra, isBlank {
                throw CellRefusal(
                    column, Message("“\(entry.title)”必填，不能为空", en: "required for '\(entry.id)', cannot be blank"))
            }
            if column != entry.extra, !isBlank {
                throw CellRefusal(
                    column,
                    Message(
                        "“\(entry.title)”用不到这一列，请留空或改正“事实”一列",
                        en: "'\(entry.id)' does not use this column; leave it blank or correct '\(FactsTable.fact)'"))
            }
        }
    }

    private func target() throws -> KindID {
        do {
            return try composition.findingKind(named: row.value(FactsTable.target))
        } catch let refusal as Refusal {
            throw CellRefusal(FactsTable.target, refusal.message)
        }
    }

    /// `fine=2.5；category=罚款`: several changes stand between semicolons, so that a value cannot hold one.
    private func changes() throws -> [String] {
        let text = row.value(FactsTable.changes)
        let parts = text.split { $0 == ";" || $0 == "；" }.map { Folding.trimmed(String($0)) }.filter { !$0.isEmpty }
        for part in parts where !part.contains("=") {
            throw CellRefusal(
                FactsTable.changes,
                Message(
                    "“\(part)”没有等号；应写作 字段=值，多项用分号隔开。值里有分号的请用 correct 命令逐项写",
                    en: "'\(part)' has no equals sign; write column=value, several with semicolons between; ")
                    + Message("", en: "where a value holds a semicolon, use the correct command"))
        }
        guard !parts.isEmpty else {
            throw CellRefusal(
                FactsTable.changes, Message("应写作 字段=值，如 fine=2.5", en: "write column=value, such as fine=2.5"))
        }
        return parts
    }
}
