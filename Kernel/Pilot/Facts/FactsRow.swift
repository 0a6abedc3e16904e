import Kernel
import KernelIntake
import KernelLedger

/// Reads one row of a facts file as an order.
struct FactsRow {
    let row: TableRow
    let composition: Composition
    let writer: LedgerWriter
    let today: Day

    /// - Throws: `CellRefusal` or `Refusal`, for which the row is set aside.
    func order() throws -> Order {
        guard let entry = FactsTable.kinds.first(where: { $0.id == row.value(FactsTable.fact) }),
            let day = Day(row.value(FactsTable.day))
        else { throw CellRefusal(FactsTable.fact, Message("不是可办理的事实", en: "is no fact that can be carried out")) }
        if day > today, entry.fact != .adopted {
            throw CellRefusal(FactsTable.day, Reason.futureDay(receivedOn: today).message)
        }
        try verifyColumns(entry)
        return switch entry.fact {
        case .linked, .unlinked: .link(try link(day, begins: entry.fact == .linked))
        case .merged, .unmerged: .link(try merger(day, begins: entry.fact == .merged))
        case .consented: .consent(try consent(day))
        case .consentWithdrawn: .consent(try withdrawal(day))
        case .adopted: .adoption(try adoption(day))
        default: .record(try record(entry, day))
        }
    }

    /// What the kind needs must be there, and what it cannot use must not: it would be dropped in silence.
    private func verifyColumns(_ entry: FactsTable.Entry) throws {
        for column in FactsTable.particular {
            let (isBlank, isNeeded) = (row.value(column).isEmpty, entry.needs.contains(column))
            if isBlank, isNeeded {
                throw CellRefusal(
                    column, Message("“\(entry.title)”必填，不能为空", en: "required for '\(entry.id)', cannot be blank"))
            }
            if !isBlank, !isNeeded, !entry.may.contains(column) {
                throw CellRefusal(
                    column,
                    Message(
                        "“\(entry.title)”用不到这一列，请留空或改正“事实”一列",
                        en: "'\(entry.id)' does not use this column; leave it blank or correct '\(FactsTable.fact)'"))
            }
        }
    }

    // MARK: Records

    private func record(_ entry: FactsTable.Entry, _ day: Day) throws -> RecordOrder {
        let found = try RecordFinder(row: row, composition: composition, writer: writer).find()
        var order = RecordOrder(
            kind: entry.fact, record: found.record, subject: found.subject, day: day,
            reason: row.value(FactsTable.reason))
        order.line = row.line
        if entry.fact == .classified { order.target = try target() }
        if entry.fact == .corrected { order.changes = try changes() }
        return order
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

    // MARK: Subjects, applicants, standards

    private func link(_ day: Day, begins: Bool) throws -> LinkOrder {
        guard let relation = Relation(rawValue: row.value(FactsTable.relation)) else {
            throw CellRefusal(FactsTable.relation, Message("不是可用的关系", en: "is no relation"))
        }
        return try link(relation, day, begins: begins)
    }

    private func merger(_ day: Day, begins: Bool) throws -> LinkOrder {
        try link(.mergedInto, day, begins: begins)
    }

    private func link(_ relation: Relation, _ day: Day, begins: Bool) throws -> LinkOrder {
        LinkOrder(
            subject: try subject(FactsTable.subject), relation: relation, other: try subject(FactsTable.other),
            begins: begins, day: day, reason: row.value(FactsTable.reason), line: row.line)
    }

    private func subject(_ column: String) throws -> SubjectNumber {
        switch try writer.resolve(row.value(column)) {
        case .subject(let number, _): return number
        case .unknown: throw CellRefusal(column, Reason.unknownSubject.message)
        case .ambiguous: throw CellRefusal(column, Reason.ambiguousFormerCode.message)
        }
    }

    private func consent(_ day: Day) throws -> ConsentOrder {
        guard let form = Consent.Form(rawValue: row.value(FactsTable.form)) else {
            throw CellRefusal(FactsTable.form, Message("应为户或个人", en: "write household or person"))
        }
        let units = Consent.units(in: row.value(FactsTable.authorised))
        guard !units.isEmpty else {
            throw CellRefusal(FactsTable.authorised, Message("没有写明任何单位", en: "names no unit"))
        }
        let consent = Consent(
            form: form, name: row.value(FactsTable.applicant), through: row.value(FactsTable.subject),
            purpose: row.value(FactsTable.purpose), notice: row.value(FactsTable.notice), authorised: units)
        return .give(consent, isAdult: row.value(FactsTable.adult) == "yes", day: day, line: row.line)
    }

    private func withdrawal(_ day: Day) throws -> ConsentOrder {
        guard let applicant = ApplicantNumber(row.value(FactsTable.applicantNumber)) else {
            throw CellRefusal(
                FactsTable.applicantNumber,
                Message("应为申请编号，如 A-12，见 applicants", en: "write the applicant's number, such as A-12; see applicants"))
        }
        return .takeBack(applicant, day: day, line: row.line)
    }

    private func adoption(_ day: Day) throws -> AdoptionOrder {
        do {
            return AdoptionOrder(
                standard: try composition.standard(row.value(FactsTable.sector)),
                document: row.value(FactsTable.reason), day: day, line: row.line)
        } catch let refusal as Refusal {
            throw CellRefusal(FactsTable.sector, refusal.message)
        }
    }
}
