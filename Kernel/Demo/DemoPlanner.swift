import Kernel

/// Chooses the rows of one kind: how many, when and about whom. Most subjects stay clean, some have several.
struct DemoPlanner {
    let plan: CountyPlan.Demo
    let register: DemoRegister
    let kind: DemoKind
    private var random: SplitMix64
    private let subjects: [DemoSubject]
    /// The organisations, shuffled.
    private let order: [Int]

    init(plan: CountyPlan.Demo, register: DemoRegister, kind: DemoKind, random: SplitMix64) {
        self.plan = plan
        self.register = register
        self.kind = kind
        self.random = random
        subjects = register.all
        order = self.random.order(of: register.organisations.count)
    }

    /// The rows in the order of their days; those that are wrong on purpose go round what can be wrong with the kind.
    ///
    /// - Parameter decisions: those that a row may cite.
    mutating func rows(citing decisions: inout DemoDecisions) -> [DemoRow] {
        let dirt = DemoDirt.allCases.filter { $0.applies(to: kind.kind, register) }
        let firstDirt = random.below(dirt.count)
        var rows = (0..<count).compactMap { row($0, &decisions) }
        rows = rows.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        add(dirt, from: firstDirt, to: &rows)
        return rows
    }

    private var count: Int {
        let days = max(0, plan.through.days(since: plan.from) + 1)
        return kind.perHundredAYear * order.count * days / 36_500
    }

    private mutating func row(_ number: Int, _ decisions: inout DemoDecisions) -> DemoRow? {
        let example = random.below(kind.examples.count)
        if kind.citesDecisions, random.chance(60), let cited = citing(example, &decisions) { return cited }
        for _ in 0..<8 {
            let subject = subject(number, example)
            guard let days = subjects[subject].days(from: plan.from, through: plan.through) else { continue }
            let day = random.day(from: days.lowerBound, through: days.upperBound)
            return DemoRow(day: day, subject: subject, example: example)
        }
        return nil
    }

    /// What is held goes round; everything else falls on few, by the least of three numbers.
    private mutating func subject(_ number: Int, _ example: Int) -> Int {
        let count = order.count
        if kind.isHeld { return order[(number + random.below(3)) % count] }
        if let object = object(example) { return object }
        return order[min(random.below(count), random.below(count), random.below(count))]
    }

    /// An object of the class that the example names in words, where its bureau deals with such objects.
    private mutating func object(_ example: Int) -> Int? {
        let reporting = DemoReporting(bureaus: plan.bureaus)
        let classes = plan.bureaus[reporting.bureau(for: kind.kind, example: kind.examples[example])].objects
        let named = classes.filter { kind.examples[example].values.contains(where: DemoNames.naming($0)) }
        let objects = register.objects.indices.filter { named.contains(register.objects[$0].subjectClass) }
        return random.pick(objects).map { register.organisations.count + $0 }
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

    /// One row in fifty, at least one; where there are hundreds of rows, everything that can be wrong at least once.
    private mutating func add(_ dirt: [DemoDirt], from first: Int, to rows: inout [DemoRow]) {
        guard !rows.isEmpty, !dirt.isEmpty else { return }
        let count = max(1, rows.count / 50, rows.count >= 300 ? dirt.count : 0)
        let stretch = rows.count / count
        for number in 0..<count {
            rows[number * stretch + random.below(stretch)].dirt = dirt[(first + number) % dirt.count]
        }
    }
}
