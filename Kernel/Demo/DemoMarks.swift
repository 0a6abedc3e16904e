import Kernel

/// What officers say of decisions in one year 办理: a withdrawal, repairs, objections, classifications, a correction, and
/// rows that cannot be acted upon.
struct DemoMarks {
    let plan: CountyPlan.Demo
    let register: DemoRegister
    let kind: RecordKind
    let layouts: Layouts
    let batch: DemoBatch
    private var random: SplitMix64
    /// The year's decisions that were said once, about organisations; each is taken for one purpose.
    private var open: [DemoLine]
    private var rows: [Int: [DemoFactTable.Row]] = [:]

    typealias Row = DemoFactTable.Row

    init(
        plan: CountyPlan.Demo, register: DemoRegister, kind: RecordKind, layouts: Layouts, batch: DemoBatch,
        lines: [DemoLine], random: SplitMix64
    ) {
        self.plan = plan
        self.register = register
        self.kind = kind
        self.layouts = layouts
        self.batch = batch
        self.random = random
        open = lines
    }

    /// By bureau.
    mutating func byBureau() -> [Int: [Row]] {
        classify()
        withdraw()
        repair()
        object()
        correct()
        misfire()
        return rows
    }

    private var credit: Int { DemoReporting(bureaus: plan.bureaus).collector }
    private var lastDay: Day { batch.received(after: DemoGenerator.daysToFacts) }

    private mutating func withdraw() {
        guard let line = take(within: 45) else { return }
        add("撤回", line, after: 45, by: line.bureau, "示复决〔\(batch.name)〕1号撤销处罚决定（演示）")
    }

    private mutating func repair() {
        for number in 1...3 {
            guard let line = take(within: 130) else { return }
            add("修复", line, after: 130, by: credit, "示信修〔\(batch.name)〕\(number)号（演示）")
        }
    }

    /// One is decided; in the last year another one is still open.
    private mutating func object() {
        if let line = take(within: 40) {
            add("异议受理", line, after: 20, by: credit, "当事人称已在期限内改正（演示）")
            add("异议办结", line, after: 40, by: credit, "查证属实，仅作标注（演示）")
        }
        guard batch.last == plan.through, let line = take(within: 20) else { return }
        add("异议受理", line, after: 20, by: credit, "当事人称罚款金额有误（演示）")
    }

    /// Two of those that no line of a `classify` table matched.
    private mutating func classify() {
        for _ in 0..<2 {
            guard
                let place = open.indices.first(where: { target(of: open[$0]) != nil && isLate(open[$0], 30) == false }),
                let target = target(of: open[place])
            else { return }
            add("归类", open.remove(at: place), after: 30, by: nil, "经办人核定（演示）", [.target: target])
        }
    }

    private mutating func correct() {
        guard batch.number == 0, let line = take(within: 30), let place = DemoSpoiler.decimal(kind),
            !line.values[place].isEmpty
        else { return }
        let value = DemoAlteration(kind: kind).altered(line.values)[place]
        add("更正", line, after: 30, by: line.bureau, "录入时漏一位（演示）", [.changes: "\(kind.columns[place].title)=\(value)"])
    }

    /// An objection that nobody opened; in the first year also a misspelt fact, and a decision that nobody took.
    private mutating func misfire() {
        guard let line = take(within: 25) else { return }
        add("异议办结", line, after: 25, by: credit, "不成立（演示）")
        guard batch.number == 0 else { return }
        add("撤消", line, after: 25, by: credit, "文书有误（演示）")
        add("修复", line, after: 25, by: credit, "示信修〔\(batch.name)〕9号（演示）", [.decisionNumber: "示罚〔\(batch.name)〕9999号"])
    }

    private mutating func add(
        _ fact: String, _ line: DemoLine, after days: Int, by bureau: Int?, _ reason: String, _ more: Row = [:]
    ) {
        var row: Row = [
            .fact: fact, .subject: register.all[line.row.subject].code,
            .day: line.row.day.adding(days: days).description, .reason: reason,
        ]
        row[.authority] = kind.roles.authority.flatMap(kind.index).map { line.values[$0] }
        row[.decisionNumber] = kind.roles.decisionNumber.flatMap(kind.index).map { line.values[$0] }
        rows[bureau ?? line.bureau, default: []].append(row.merging(more) { $1 })
    }

    /// One of the year's decisions about which something can be said so many days later.
    private mutating func take(within days: Int) -> DemoLine? {
        let places = open.indices.filter { !isLate(open[$0], days) }
        return random.pick(places).map { open.remove(at: $0) }
    }

    private func isLate(_ line: DemoLine, _ days: Int) -> Bool { line.row.day.adding(days: days) > lastDay }

    /// A kind of a sector that reads such decisions and matches this one nowhere.
    private func target(of line: DemoLine) -> String? {
        let payload = Payload(shape: Payload.Shape(kind), columns: line.values)
        let sectors = layouts.sectorsLeavingUnclassified(payload, on: line.row.day)
        let table = layouts.classify.first { sectors.contains($0.sector) }
        return table?.lines.lazy.compactMap {
            if case .finding(let kind) = $0.outcome { kind.description } else { nil }
        }.first
    }
}
