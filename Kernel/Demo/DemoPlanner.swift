import Kernel

/// Chooses the rows of one kind: how many, when and about whom. Most subjects stay clean, some have several.
struct DemoPlanner {
    let plan: CountyPlan.Demo
    let subjects: [DemoSubject]
    let kind: DemoKind
    private var random: SplitMix64
    private let order: [Int]

    init(plan: CountyPlan.Demo, subjects: [DemoSubject], kind: DemoKind, random: SplitMix64) {
        self.plan = plan
        self.subjects = subjects
        self.kind = kind
        self.random = random
        order = self.random.order(of: subjects.count)
    }

    /// The rows in the order of their days.
    ///
    /// - Parameters:
    ///   - decisions: those that a row may cite.
    ///   - firstDirt: what is wrong with the first row that is wrong on purpose; the file's own, whatever other files are.
    mutating func rows(citing decisions: inout DemoDecisions, firstDirt: Int) -> [DemoRow] {
        var rows = (0..<count).compactMap { row($0, &decisions) }
        rows = rows.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        addDirt(&rows, first: firstDirt)
        return rows
    }

    private var count: Int {
        let days = max(0, plan.through.days(since: plan.from) + 1)
        return kind.perHundredAYear * subjects.count * days / 36_500
    }

    private mutating func row(_ number: Int, _ decisions: inout DemoDecisions) -> DemoRow? {
        let example = random.below(kind.examples.count)
        if kind.citesDecisions, random.chance(60), let cited = citing(example, &decisions) { return cited }
        for _ in 0..<8 {
            let subject = subject(number)
            guard let days = subjects[subject].days(from: plan.from, through: plan.through) else { continue }
            let day = random.day(from: days.lowerBound, through: days.upperBound)
            return DemoRow(day: day, subject: subject, example: example)
        }
        return nil
    }

    /// What is held goes round; everything else falls on few, by the least of three numbers.
    private mutating func subject(_ number: Int) -> Int {
        let count = order.count
        if kind.isHeld { return order[(number + random.below(3)) % count] }
        return order[min(random.below(count), random.below(count), random.below(count))]
    }

    /// Some weeks before a decision of the authority that the example names.
    private mutating func citing(_ example: Int, _ decisions: inout DemoDecisions) -> DemoRow? {
        guard let column = kind.kind.roles.authority, let authority = kind.examples[example][column],
            let decision = decisions.take(of: authority, random: &random)
        else { return nil }
        let day = decision.day.adding(days: -20 - random.below(40))
        guard let days = subjects[decision.subject].days(from: plan.from, through: plan.through), days.contains(day)
        else { return nil }
        return DemoRow(day: day, subject: decision.subject, example: example, decision: decision.number)
    }

    /// One row in fifty, at least one a file.
    private mutating func addDirt(_ rows: inout [DemoRow], first: Int) {
        guard !rows.isEmpty else { return }
        for number in 0..<max(1, rows.count / 50) {
            let place = min(rows.count - 1, number * 50 + random.below(min(50, rows.count)))
            rows[place].dirt = DemoDirt.kind(first + number)
        }
    }
}
