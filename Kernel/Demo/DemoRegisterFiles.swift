import Kernel

/// The files of the register: all subjects at the beginning, then year by year who is new and what changed.
struct DemoRegisterFiles {
    let plan: CountyPlan.Demo
    let register: DemoRegister
    let kind: RecordKind

    /// The values of the first file's rows, or those of a batch.
    func rows(_ batch: DemoBatch?, random: SplitMix64) -> [[String]] {
        var random = random
        let rows = register.all.compactMap { row($0, batch) }
        return withDirt(rows, &random)
    }

    private func row(_ subject: DemoSubject, _ batch: DemoBatch?) -> [String]? {
        guard let batch else { return subject.since <= plan.from ? values(subject, on: plan.from) : nil }
        let isNew = subject.since > plan.from && batch.contains(subject.since)
        let hasChanged = subject.changes.contains { batch.contains($0.day) }
        return isNew || hasChanged ? values(subject, on: batch.last) : nil
    }

    private func values(_ subject: DemoSubject, on day: Day) -> [String] {
        kind.columns.map { subject.value($0.name, region: plan.region, on: day) }
    }

    /// Rows of nobody, spoilt copies of good ones, come on top: the good ones stay in the register.
    private func withDirt(_ rows: [[String]], _ random: inout SplitMix64) -> [[String]] {
        guard !rows.isEmpty else { return [] }
        let dirt = DemoDirt.allCases.filter { $0.applies(to: kind, register) }
        let spoiler = DemoSpoiler(plan: plan, register: register, kind: kind)
        let (first, count) = (random.below(dirt.count), rows.count >= 300 ? dirt.count : rows.count / 50)
        var all = rows
        for number in 0..<count {
            let row = random.pick(rows) ?? []
            all.insert(
                spoiler.spoilt(row, dirt[(first + number) % dirt.count], number: number),
                at: random.below(all.count + 1))
        }
        return all
    }
}
