import Kernel
import KernelIntake
import KernelLedger

/// Finds the record that a row of a facts file names: by its id, or by its document and subject.
struct RecordFinder {
    let row: TableRow
    let composition: Composition
    let writer: LedgerWriter

    typealias Found = (record: RecordID, subject: SubjectNumber)

    /// The one record; where the row names it both ways, both must mean the same.
    func find() throws -> Found {
        let byDocument = try hasDocument ? document() : nil
        guard !row.value(FactsTable.record).isEmpty else {
            if let byDocument { return byDocument }
            throw CellRefusal(
                FactsTable.record,
                Message(
                    "请填“记录”（R-…），或填“文号”和“主体代码”（同号的再填“机关代码”）",
                    en: "fill in '\(FactsTable.record)' (R-...), or \(RecordFinder.documentNames) ")
                    + Message("", en: "('\(FactsTable.authority)' only where a decision number is used twice)"))
        }
        let byID = try identified()
        if let byDocument, byDocument != byID {
            let other = byDocument.record.short
            throw CellRefusal(
                FactsTable.record,
                Message(
                    "与文号、主体代码所指的记录 \(other) 不是同一条；请只留对的一种",
                    en: "is not the record \(other) that the decision number and the subject name; ")
                    + Message("", en: "keep only the right one"))
        }
        return byID
    }

    private static let documentColumns = [FactsTable.authority, FactsTable.decisionNumber, FactsTable.subject]
    private static let documentNames = Message.list(documentColumns.map { "'\($0)'" })

    private var hasDocument: Bool {
        RecordFinder.documentColumns.contains { !row.value($0).isEmpty }
    }

    private func identified() throws -> Found {
        let prefix = row.value(FactsTable.record)
        do {
            return try Pipeline.only(try writer.records(startingWith: prefix), prefix)
        } catch let refusal as Refusal {
            throw CellRefusal(FactsTable.record, refusal.message)
        }
    }

    private func document() throws -> Found {
        for column in [FactsTable.decisionNumber, FactsTable.subject] where row.value(column).isEmpty {
            throw CellRefusal(
                column,
                Message(
                    "按文书指明记录时必填；不用文书的，请把机关代码、文号、主体代码都留空",
                    en: "required to name the record; or leave \(RecordFinder.documentNames) all blank"))
        }
        let subject = try subject()
        let records = Set(try writer.facts(of: subject).filter(isDocument).compactMap(\.record)).sorted()
        guard let only = records.first else {
            throw CellRefusal(
                FactsTable.decisionNumber,
                Message(
                    "这个主体没有这一文号的记录；请核对文号、机关代码和主体代码",
                    en: "this subject has no record of this decision number; check \(RecordFinder.documentNames)"))
        }
        guard records.count == 1 else {
            let list = Message.list(records.map(\.short))
            throw CellRefusal(
                FactsTable.decisionNumber,
                Message(
                    "这个主体有\(records.count)条这一文号的记录（\(list)）；请填机关代码或记录编号",
                    en: "this subject has \(records.count) records of this decision number (\(list)); ")
                    + Message("", en: "fill in '\(FactsTable.authority)' or '\(FactsTable.record)'"))
        }
        return (only, subject)
    }

    private func subject() throws -> SubjectNumber {
        switch try writer.resolve(row.value(FactsTable.subject)) {
        case .subject(let number, _): return number
        case .unknown: throw CellRefusal(FactsTable.subject, Reason.unknownSubject.message)
        case .ambiguous: throw CellRefusal(FactsTable.subject, Reason.ambiguousFormerCode.message)
        }
    }

    private func isDocument(_ fact: Fact) -> Bool {
        guard fact.kind == .received || fact.kind == .corrected,
            let kind = composition.kinds.first(where: { $0.id == fact.payload.shape.kind }),
            kind.id != .registration
        else { return false }
        let number = Folding.decisionNumber(row.value(FactsTable.decisionNumber))
        guard Folding.decisionNumber(kind.documentNumber(of: fact.payload)) == number else { return false }
        let authority = Folding.code(row.value(FactsTable.authority))
        return authority.isEmpty || kind.roles.authority.map { Folding.code(fact.payload.value($0)) } == authority
    }
}
