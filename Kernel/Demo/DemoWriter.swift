import Kernel

/// Writes the planned rows of one kind, with what is wrong on purpose.
struct DemoWriter {
    let plan: CountyPlan.Demo
    let register: DemoRegister
    let kind: DemoKind
    private let subjects: [DemoSubject]
    private let reporting: DemoReporting
    private let batches: [DemoBatch]
    private var random: SplitMix64
    /// How many rows so far.
    private var written = 0
    private(set) var decisions: [DemoDecision] = []

    init(plan: CountyPlan.Demo, register: DemoRegister, kind: DemoKind, random: SplitMix64) {
        self.plan = plan
        self.register = register
        self.kind = kind
        self.random = random
        subjects = register.all
        reporting = DemoReporting(bureaus: plan.bureaus)
        batches = DemoBatch.all(plan)
    }

    mutating func lines(_ rows: [DemoRow]) -> [DemoLine] {
        rows.flatMap { row in
            let values = fill(row)
            let line = DemoLine(
                row: row, values: values,
                bureau: reporting.bureau(for: kind.kind, example: kind.examples[row.example]),
                batch: batches.firstIndex { $0.contains(row.day) } ?? 0)
            return finished(line)
        }
    }

    /// A clean row once, or again when more is known; what is wrong once or twice.
    private mutating func finished(_ full: DemoLine) -> [DemoLine] {
        var line = full
        line.values = known(full.values, by: batches[full.batch].last)
        switch line.row.dirt {
        case .repeated: return [line, line]
        case .conflicting:
            let first = line
            line.values = DemoAlteration(kind: kind.kind).altered(line.values)
            return [first, line]
        case let dirt?:
            line.values = DemoSpoiler(plan: plan, register: register, kind: kind.kind)
                .spoilt(line.values, dirt, number: written)
            return [line]
        case nil:
            line.isClean = true
            note(line)
            return [line] + later(full, than: line)
        }
    }

    /// What is known on a day: not yet a day to come.
    private func known(_ values: [String], by last: Day) -> [String] {
        zip(kind.kind.columns, values).map { column, value in
            guard column.type == .day, !column.mayBeFuture, let day = Day(value), day > last else { return value }
            return ""
        }
    }

    /// The same row once more in the batch in which the rest is known.
    private func later(_ full: DemoLine, than line: DemoLine) -> [DemoLine] {
        guard full.values != line.values, full.batch + 1 < batches.count else { return [] }
        var later = full
        later.batch += 1
        return [later]
    }

    private mutating func fill(_ row: DemoRow) -> [String] {
        written += 1
        var values = kind.kind.columns.map { value($0, row) }
        if let remark = kind.remark, values[remark].isEmpty, random.chance(5) {
            values[remark] = "电话核实\n“材料”见附件"
        }
        return values
    }

    private mutating func value(_ column: Column, _ row: DemoRow) -> String {
        let roles = kind.kind.roles
        let example = kind.examples[row.example][column.name]
        switch column.name {
        case roles.subject: return code(of: subjects[row.subject])
        case roles.subjectName: return subjects[row.subject].state(on: row.day).name
        case roles.day: return row.day.description
        case roles.decisionNumber where !kind.issuesDecisions: return row.decision ?? ""
        case _ where numbered(column): return number(stem: example, row)
        default: break
        }
        if let example { return example }
        if column.type == .day { return otherDay(column, row) }
        return column.isRequired ? fallback(column) : ""
    }

    /// One in a hundred still writes the number of a former register, which is found as well.
    private mutating func code(of subject: DemoSubject) -> String {
        let isOld = random.below(100) == 0
        guard isOld, !subject.formerCode.isEmpty, subject.formerCode != register.sharedFormerCode else {
            return subject.code
        }
        return subject.formerCode
    }

    /// A text that tells the rows apart; the example gives what comes before the number. A decision number is enough.
    private func numbered(_ column: Column) -> Bool {
        guard column.type == .text, kind.kind.roles.identity.contains(column.name) else { return false }
        return !kind.issuesDecisions || column.name == kind.kind.roles.decisionNumber
    }

    private func number(stem: String?, _ row: DemoRow) -> String {
        let year = row.day.civil.year
        return stem.map { "\($0)〔\(year)〕\(written)号" } ?? "\(year)-\(100_000 + written)"
    }

    /// An end about three years on, or a day some weeks after the main one that is not always known yet.
    private mutating func otherDay(_ column: Column, _ row: DemoRow) -> String {
        if column.mayBeFuture { return row.day.adding(months: 36).adding(days: -1).description }
        let companions = kind.companions(of: column)
        let day = row.day.adding(days: 3 + random.below(45))
        if companions.isEmpty { return random.chance(85) && day <= plan.through ? day.description : "" }
        let end = batches.first { $0.contains(row.day) }?.last ?? plan.through
        let example = kind.examples[row.example]
        return companions.contains { example[$0.name] != nil } ? min(day, end).description : ""
    }

    private func fallback(_ column: Column) -> String {
        switch column.type {
        case .integer, .fixed, .money: "1"
        case .choice(let choices): choices.first?.id ?? ""
        case .organisation: DemoCode.make(prefix: "11", region: plan.region, number: 0)
        case .day, .text, .personal: column.title
        }
    }

    private mutating func note(_ line: DemoLine) {
        let roles = kind.kind.roles
        guard kind.isAdverseDecision, let number = roles.decisionNumber.flatMap(kind.kind.index),
            let authority = roles.authority.flatMap(kind.kind.index)
        else { return }
        decisions.append(
            DemoDecision(
                authority: line.values[authority], number: line.values[number], subject: line.row.subject,
                day: line.row.day))
    }
}
