import Kernel

/// Invents the files of a demonstration from a county's plan and the kinds in force 演示数据.
///
/// Deterministic: the same plan and kinds give the same bytes. Codes are impossible, names are marked, and about two
/// rows in a hundred are wrong on purpose. The first subjects keep their codes whatever the number of subjects.
public struct DemoGenerator: Sendable {
    private let plan: CountyPlan.Demo
    private let kinds: [RecordKind]

    /// - Parameter kinds: the national kinds, among them the register's, and those of the sectors.
    public init(plan: CountyPlan.Demo, kinds: [RecordKind]) {
        self.plan = plan
        self.kinds = kinds
    }

    /// The register first, then one file for each kind that has examples; kinds that issue decisions before the rest.
    public func files() -> [DemoFile] {
        let subjects = DemoRegister(plan: plan, random: random(for: .registration)).subjects
        guard !subjects.isEmpty else { return [] }
        var files = kinds.first { $0.id == .registration }.map { [register($0, subjects)] } ?? []
        let described = kinds.compactMap(DemoKind.init)
        var decisions = DemoDecisions()
        for kind in described.filter(\.issuesDecisions) + described.filter({ !$0.issuesDecisions }) {
            files.append(file(kind, subjects, &decisions))
        }
        return files
    }

    private func file(
        _ kind: DemoKind, _ subjects: [DemoSubject], _ decisions: inout DemoDecisions
    ) -> DemoFile {
        var random = random(for: kind.kind.id)
        var planner = DemoPlanner(
            plan: plan, subjects: subjects, kind: kind, random: SplitMix64(seed: random.next()))
        var writer = DemoWriter(plan: plan, subjects: subjects, kind: kind, random: SplitMix64(seed: random.next()))
        let firstDirt = random.below(DemoDirt.allCases.count)
        let rows = planner.rows(citing: &decisions, firstDirt: firstDirt)
        let bytes = writer.write(rows)
        decisions.add(writer.decisions)
        let unit = DemoKind.isNational(kind.kind.id) ? "公共信用信息平台" : plan.bureau
        return DemoFile(name: "\(kind.kind.id).csv", kind: kind.kind.id, unit: unit, bytes: bytes)
    }

    private func register(_ kind: RecordKind, _ subjects: [DemoSubject]) -> DemoFile {
        var table = DemoTable(header: kind.columns.map(\.title))
        for subject in subjects {
            table.append(kind.columns.map { title(subject.value($0.name, region: plan.region), in: $0) })
        }
        return DemoFile(name: "\(kind.id).csv", kind: kind.id, unit: "主体登记机关", bytes: table.bytes)
    }

    private func title(_ value: String, in column: Column) -> String {
        guard case .choice(let choices) = column.type else { return value }
        return choices.first { $0.id == value }?.title ?? value
    }

    /// Each kind has numbers of its own, so that a new kind leaves the other files as they were.
    private func random(for kind: KindID) -> SplitMix64 {
        SplitMix64(seed: Payload(columns: ["\(plan.seed)", kind.description]).contentHash)
    }
}
