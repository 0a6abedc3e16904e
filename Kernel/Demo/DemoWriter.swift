import Kernel

/// Writes the planned rows of one kind, with what is wrong on purpose.
struct DemoWriter {
    let plan: CountyPlan.Demo
    let subjects: [DemoSubject]
    let kind: DemoKind
    private var random: SplitMix64
    /// How many rows so far.
    private(set) var written = 0
    private(set) var decisions: [DemoDecision] = []

    init(plan: CountyPlan.Demo, subjects: [DemoSubject], kind: DemoKind, random: SplitMix64) {
        self.plan = plan
        self.subjects = subjects
        self.kind = kind
        self.random = random
    }

    mutating func write(_ rows: [DemoRow]) -> [UInt8] {
        var table = DemoTable(header: kind.header)
        for row in rows {
            let values = fill(row)
            switch row.dirt {
            case .repeated:
                table.append(values)
                table.append(values)
            case .conflicting:
                table.append(values)
                table.append(conflicting(values))
            case let dirt?:
                table.append(spoilt(values, dirt))
            case nil:
                table.append(values)
                note(values, row)
            }
        }
        return table.bytes
    }

    private mutating func fill(_ row: DemoRow) -> [String] {
        written += 1
        return kind.kind.columns.map { value($0, row) }
    }

    private mutating func value(_ column: Column, _ row: DemoRow) -> String {
        let roles = kind.kind.roles
        let example = kind.examples[row.example][column.name]
        switch column.name {
        case roles.subject: return subjects[row.subject].code
        case roles.subjectName: return subjects[row.subject].name
        case roles.day: return row.day.description
        case roles.decisionNumber where !kind.issuesDecisions: return row.decision ?? ""
        case _ where numbered(column): return number(stem: example, row)
        default: break
        }
        if let example { return shown(example, column) }
        if column.type == .day { return otherDay(column, row) }
        return column.isRequired ? fallback(column) : ""
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

    /// A choice by its title, as people write it.
    private func shown(_ text: String, _ column: Column) -> String {
        guard case .choice(let choices) = column.type else { return text }
        return choices.first { $0.id == text }?.title ?? text
    }

    /// An end about three years on, or a day some weeks after the main one that is not always known yet.
    private mutating func otherDay(_ column: Column, _ row: DemoRow) -> String {
        if column.mayBeFuture { return row.day.adding(months: 36).adding(days: -1).description }
        let companions = kind.companions(of: column)
        let day = row.day.adding(days: 3 + random.below(45))
        if companions.isEmpty { return random.chance(85) && day <= plan.through ? day.description : "" }
        let example = kind.examples[row.example]
        return companions.contains { example[$0.name] != nil } ? min(day, plan.through).description : ""
    }

    private func fallback(_ column: Column) -> String {
        switch column.type {
        case .integer, .fixed, .money: "1"
        case .choice(let choices): choices.first?.title ?? ""
        case .organisation: DemoCode.make(prefix: "11", region: plan.region, number: 0)
        case .day, .text, .personal: column.title
        }
    }

    private mutating func note(_ values: [String], _ row: DemoRow) {
        let roles = kind.kind.roles
        guard kind.issuesDecisions, let number = roles.decisionNumber.flatMap(kind.kind.index),
            let authority = roles.authority.flatMap(kind.kind.index)
        else { return }
        decisions.append(
            DemoDecision(authority: values[authority], number: values[number], subject: row.subject, day: row.day))
    }
}
