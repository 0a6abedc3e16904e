import Kernel

/// The invented subjects of a demonstration: most in business for years, some new, some renamed, stopped, ended or merged.
struct DemoRegister {
    let organisations: [DemoSubject]
    let objects: [DemoSubject]
    /// A number that two of them bore in a former register; nobody can tell which one is meant.
    let sharedFormerCode: String?
    let merger: DemoMerger?

    /// Organisations before objects; rows name a subject by its place here.
    var all: [DemoSubject] { organisations + objects }

    init(plan: CountyPlan.Demo, random: SplitMix64) {
        var random = random
        var organisations = (0..<max(0, plan.subjects)).map { DemoRegister.organisation($0, plan, &random) }
        objects = plan.objects.flatMap { objects in
            (0..<objects.count).map { DemoRegister.object(objects.subjectClass, $0, plan, &random) }
        }
        sharedFormerCode = DemoRegister.shareFormerCode(&organisations, plan)
        merger = DemoRegister.merge(&organisations, plan)
        self.organisations = organisations
    }

    private static func organisation(_ number: Int, _ plan: CountyPlan.Demo, _ random: inout SplitMix64) -> DemoSubject
    {
        let subjectClass = subjectClass(number, &random)
        let industry = subjectClass == .cooperative ? "A" : industry(plan, &random)
        let since = since(plan, &random)
        let prefix = [.individualBusiness: "92", .cooperative: "93"][subjectClass] ?? "91"
        var subject = DemoSubject(
            code: DemoCode.make(prefix: prefix, region: plan.region, number: number),
            name: DemoNames.name(industry: industry, subjectClass: subjectClass, random: &random),
            subjectClass: subjectClass, township: random.pick(plan.townships) ?? "", industry: industry, since: since)
        if since < lastOfFormerCodes, random.chance(40), number < DemoCode.registrationNumbers {
            subject.formerCode = DemoCode.registrationNumber(region: plan.region, number: number)
        }
        let changes = changes(of: subject, plan, &random)
        if number >= 3 { subject.changes = changes }
        return subject
    }

    /// The first three are enterprises, so that pages can name them.
    private static func subjectClass(_ number: Int, _ random: inout SplitMix64) -> SubjectClass {
        let roll = random.below(100)
        if number < 3 { return .enterprise }
        return roll < 3 ? .individualBusiness : roll < 4 ? .cooperative : .enterprise
    }

    private static func object(
        _ subjectClass: SubjectClass, _ number: Int, _ plan: CountyPlan.Demo, _ random: inout SplitMix64
    ) -> DemoSubject {
        DemoSubject(
            code: DemoCode.object(subjectClass, region: plan.region, number: number),
            name: DemoNames.object(subjectClass, random: &random), subjectClass: subjectClass,
            township: random.pick(plan.townships) ?? "", industry: "",
            since: random.day(from: plan.from.adding(months: -120), through: plan.from.adding(months: -12)))
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

    /// When credit codes took the place of the old numbers; the day is recalled.
    private static let lastOfFormerCodes = Day("2015-10-01") ?? .distantPast
}

extension DemoRegister {
    /// Fourteen in a hundred change once, some of those twice.
    private static func changes(
        of subject: DemoSubject, _ plan: CountyPlan.Demo, _ random: inout SplitMix64
    ) -> [DemoChange] {
        let first = max(plan.from.adding(days: 1), subject.since.adding(months: 12))
        let day = random.day(from: first, through: plan.through)
        let newName = DemoNames.name(
            industry: subject.industry, subjectClass: subject.subjectClass, random: &random)
        let roll = random.below(100)
        guard first <= plan.through else { return [] }
        switch roll {
        case 0..<4: return [DemoChange(day: day, what: .renamed(newName))]
        case 4..<8:
            let others = plan.townships.filter { $0 != subject.township }
            return random.pick(others).map { [DemoChange(day: day, what: .moved($0))] } ?? []
        case 8: return [DemoChange(day: day, what: .status("suspended"))]
        case 9:
            let resumed = DemoChange(day: day.adding(days: 370), what: .status("active"))
            return [DemoChange(day: day, what: .status("suspended"))] + (resumed.day <= plan.through ? [resumed] : [])
        case 10..<13: return [DemoChange(day: day, what: .status("deregistered"))]
        case 13: return [DemoChange(day: day, what: .status("revoked"))]
        default: return []
        }
    }

    /// Gives the second of two that have a number of a former register the number of the first.
    private static func shareFormerCode(_ organisations: inout [DemoSubject], _ plan: CountyPlan.Demo) -> String? {
        let old = organisations.indices.dropFirst(3).filter { !organisations[$0].formerCode.isEmpty }
        guard old.count > 1 else { return nil }
        organisations[old[1]].formerCode = organisations[old[0]].formerCode
        return organisations[old[0]].formerCode
    }

    /// A year and some days before the end, one enterprise that nothing else befell is merged into the next such.
    private static func merge(_ organisations: inout [DemoSubject], _ plan: CountyPlan.Demo) -> DemoMerger? {
        let day = plan.through.adding(months: -12).adding(days: -40)
        let quiet = organisations.indices.dropFirst(3).filter {
            organisations[$0].subjectClass == .enterprise && organisations[$0].changes.isEmpty
                && organisations[$0].since < plan.from
        }
        guard quiet.count > 1, day > plan.from else { return nil }
        organisations[quiet[0]].changes = [DemoChange(day: day, what: .status("deregistered"))]
        return DemoMerger(subject: quiet[0], into: quiet[1], day: day)
    }
}
