import Kernel

/// The invented subjects of a demonstration: most in business for years, some new, some stopped or ended.
struct DemoRegister {
    let subjects: [DemoSubject]

    init(plan: CountyPlan.Demo, random: SplitMix64) {
        var random = random
        subjects = (0..<max(0, plan.subjects)).map { DemoRegister.subject($0, plan, &random) }
    }

    private static func subject(_ number: Int, _ plan: CountyPlan.Demo, _ random: inout SplitMix64) -> DemoSubject {
        let isIndividual = number >= 3 && random.chance(3)
        let industry = industry(plan, &random)
        let since = since(plan, &random)
        let status = since.adding(months: 24) < plan.through ? status(&random) : "active"
        let code = DemoCode.make(prefix: isIndividual ? "92" : "91", region: plan.region, number: number)
        return DemoSubject(
            code: code, name: DemoNames.name(industry: industry, isIndividual: isIndividual, random: &random),
            subjectClass: isIndividual ? .individualBusiness : .enterprise,
            township: random.pick(plan.townships) ?? "", industry: industry, status: status, since: since,
            changedOn: status == "active" ? nil : random.day(from: max(plan.from, since), through: plan.through))
    }

    /// Half belong to the industry that the plan names first.
    private static func industry(_ plan: CountyPlan.Demo, _ random: inout SplitMix64) -> String {
        random.chance(50) ? plan.industries.first ?? "" : random.pick(plan.industries) ?? ""
    }

    /// Five in a hundred are in their first year at the end.
    private static func since(_ plan: CountyPlan.Demo, _ random: inout SplitMix64) -> Day {
        let yearBefore = plan.through.adding(months: -12)
        return random.chance(5)
            ? random.day(from: yearBefore.adding(days: 1), through: plan.through)
            : random.day(from: plan.through.adding(months: -336), through: yearBefore)
    }

    private static func status(_ random: inout SplitMix64) -> String {
        switch random.below(100) {
        case 0..<2: "suspended"
        case 2..<5: "deregistered"
        case 5: "revoked"
        default: "active"
        }
    }
}
