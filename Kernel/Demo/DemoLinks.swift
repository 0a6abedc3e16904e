import Kernel

/// The dated links of the demonstration 关联: who runs what, who belongs to a park, who was merged.
struct DemoLinks {
    let plan: CountyPlan.Demo
    let register: DemoRegister
    let batch: DemoBatch

    typealias Row = DemoFactTable.Row

    /// By bureau.
    func rows(random: SplitMix64) -> [Int: [Row]] {
        var random = random
        var rows: [Int: [Row]] = [:]
        for (place, object) in register.objects.enumerated() {
            guard let bureau = plan.bureaus.firstIndex(where: { $0.objects.contains(object.subjectClass) }) else {
                continue
            }
            let operators = random.order(of: hosts.count).prefix(2).map { hosts[$0] }
            rows[bureau, default: []] +=
                object.subjectClass == .park ? members(of: object) : running(object, operators, place)
        }
        if let merger = merger {
            rows[DemoReporting(bureaus: plan.bureaus).reporters(of: .registration)[0], default: []].append(merger)
        }
        return rows
    }

    /// Enterprises that are in business all the time.
    private var hosts: [DemoSubject] {
        register.organisations.filter {
            $0.subjectClass == .enterprise && $0.changes.isEmpty && $0.since <= plan.from
        }
    }

    /// In the first year everybody's operator; in the year after, every fourth object changes hands.
    private func running(_ object: DemoSubject, _ operators: [DemoSubject], _ place: Int) -> [Row] {
        guard let first = operators.first, let second = operators.last, first.code != second.code else { return [] }
        let day = batch.first.adding(days: 90)
        switch batch.number {
        case 0: return [link("关联", object, "由其运营", first, plan.from, "运营合同备案（演示）")]
        case 1 where place % 4 == 1 && day <= batch.last:
            return [
                link("解除关联", object, "由其运营", first, day, "合同期满（演示）"),
                link("关联", object, "由其运营", second, day.adding(days: 1), "新运营合同备案（演示）"),
            ]
        default: return []
        }
    }

    /// Every fifth enterprise of the first industry belongs to the first park.
    private func members(of park: DemoSubject) -> [Row] {
        guard batch.number == 0, park.code == register.objects.first(where: { $0.subjectClass == .park })?.code else {
            return []
        }
        let inside = hosts.filter { $0.industry == plan.industries.first }
        return stride(from: 0, to: inside.count, by: 5).map {
            link("关联", inside[$0], "隶属于", park, plan.from, "入园企业名单（演示）")
        }
    }

    private var merger: Row? {
        guard let merger = register.merger, batch.contains(merger.day) else { return nil }
        let (from, into) = (register.organisations[merger.subject], register.organisations[merger.into])
        return [
            .fact: "合并", .subject: from.code, .other: into.code, .day: merger.day.description,
            .reason: "吸收合并登记（演示）",
        ]
    }

    private func link(
        _ fact: String, _ subject: DemoSubject, _ relation: String, _ other: DemoSubject, _ day: Day, _ reason: String
    ) -> Row {
        [
            .fact: fact, .subject: subject.code, .relation: relation, .other: other.code, .day: day.description,
            .reason: reason,
        ]
    }
}
