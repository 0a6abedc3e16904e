import Kernel

/// Invents the files of a demonstration from a county's plan and the kinds in force 演示数据.
///
/// Deterministic: the same plan and kinds give the same bytes on every machine. Codes are impossible, names are marked,
/// and some rows are wrong on purpose, in every way that a row can be. The first subjects keep their codes whatever the
/// number of subjects.
public struct DemoGenerator: Sendable {
    private let plan: CountyPlan.Demo
    private let layouts: Layouts
    private let batches: [DemoBatch]

    /// So many days after a year its facts come in.
    static let daysToFacts = 30

    /// - Parameter layouts: the national kinds, among them the register's, and those of the sectors.
    public init(plan: CountyPlan.Demo, layouts: Layouts) {
        self.plan = plan
        self.layouts = layouts
        batches = DemoBatch.all(plan)
    }

    /// In the order in which they come in: the register as it was at the beginning; then year by year the register's
    /// changes, the records by bureau, and what officers say about them.
    ///
    /// - Throws: `DemoProblem`.
    public func files() throws(DemoProblem) -> [DemoFile] {
        let register = register()
        guard !register.organisations.isEmpty, !plan.bureaus.isEmpty else { return [] }
        let lines = lines(register)
        var files = try registerFiles(nil, register)
        for batch in batches {
            files += try registerFiles(batch, register)
            files += try recordFiles(batch, lines)
            files += try factFiles(batch, register, lines)
        }
        return files
    }

    // MARK: The register

    func register() -> DemoRegister {
        DemoRegister(plan: plan, random: random(for: .registration))
    }

    private func registerFiles(_ batch: DemoBatch?, _ register: DemoRegister) throws(DemoProblem) -> [DemoFile] {
        guard let kind = layouts.layout(of: .registration)?.kind else { return [] }
        let bureau = plan.bureaus[reporting.reporters(of: kind.id)[0]]
        let seed = Payload(columns: ["\(plan.seed)", kind.id.description, batch?.name ?? ""]).contentHash
        let rows = DemoRegisterFiles(plan: plan, register: register, kind: kind)
            .rows(batch, random: SplitMix64(seed: seed))
        guard !rows.isEmpty else { return [] }
        let name = name(bureau, .records(kind.id), batch)
        let bytes = try DemoSheet(kind: kind, bureau: bureau).bytes(rows, file: name)
        return [file(bureau, .records(kind.id), batch, bytes, on: batch?.received(after: 2) ?? plan.from)]
    }

    // MARK: Records

    struct KindLines {
        let kind: DemoKind
        let lines: [DemoLine]
    }

    /// The lines of every kind; kinds that issue decisions before the rest, which may cite them.
    func lines(_ register: DemoRegister) -> [KindLines] {
        let described = layouts.kinds.compactMap(DemoKind.init)
        var decisions = DemoDecisions()
        return (described.filter(\.issuesDecisions) + described.filter { !$0.issuesDecisions }).map { kind in
            var random = random(for: kind.kind.id)
            var planner = DemoPlanner(
                plan: plan, register: register, kind: kind, random: SplitMix64(seed: random.next()))
            var writer = DemoWriter(plan: plan, register: register, kind: kind, random: SplitMix64(seed: random.next()))
            let lines = writer.lines(planner.rows(citing: &decisions))
            decisions.add(writer.decisions)
            let again = DemoAgain(kind: kind, bureaus: plan.bureaus, batches: batches)
            return KindLines(
                kind: kind, lines: lines + again.lines(lines, random: SplitMix64(seed: random.next())))
        }
    }

    private func recordFiles(_ batch: DemoBatch, _ all: [KindLines]) throws(DemoProblem) -> [DemoFile] {
        var files: [DemoFile] = []
        for (place, bureau) in plan.bureaus.enumerated() {
            for kind in all {
                let rows = kind.lines.filter { $0.bureau == place && $0.batch == batch.number }.map(\.values)
                guard !rows.isEmpty else { continue }
                let name = name(bureau, .records(kind.kind.kind.id), batch)
                let bytes = try DemoSheet(kind: kind.kind.kind, bureau: bureau).bytes(rows, file: name)
                let day = batch.received(after: 3 + place)
                files.append(file(bureau, .records(kind.kind.kind.id), batch, bytes, on: day))
            }
        }
        return files
    }

    // MARK: Facts

    private func factFiles(
        _ batch: DemoBatch, _ register: DemoRegister, _ all: [KindLines]
    ) throws(DemoProblem) -> [DemoFile] {
        var rows = DemoLinks(plan: plan, register: register, batch: batch).rows(random: random(for: "links"))
        if let adverse = all.first(where: { $0.kind.isAdverseDecision && $0.lines.count >= 50 }) {
            var marks = DemoMarks(
                plan: plan, register: register, kind: adverse.kind.kind, layouts: layouts, batch: batch,
                lines: single(adverse, batch, register, cited: all), random: random(for: "marks"))
            rows.merge(marks.byBureau()) { $0 + $1 }
        }
        var files: [DemoFile] = []
        for (place, bureau) in plan.bureaus.enumerated() {
            guard let rows = rows[place], !rows.isEmpty else { continue }
            let day = batch.received(after: DemoGenerator.daysToFacts)
            let bytes = try DemoFactTable.bytes(rows, bureau.encoding, file: name(bureau, .facts, batch))
            files.append(file(bureau, .facts, batch, bytes, on: day))
        }
        return files
    }

    /// The clean lines of a batch about organisations, without decisions that are said again or cited.
    private func single(
        _ kind: KindLines, _ batch: DemoBatch, _ register: DemoRegister, cited all: [KindLines]
    ) -> [DemoLine] {
        guard let number = kind.kind.kind.roles.decisionNumber.flatMap(kind.kind.kind.index) else { return [] }
        let again = Set(
            kind.lines.filter { !$0.isClean }.map { $0.values[number] }
                + all.flatMap(\.lines).compactMap(\.row.decision))
        return kind.lines.filter {
            $0.isClean && $0.batch == batch.number && $0.row.subject < register.organisations.count
                && !again.contains($0.values[number])
        }
    }

    // MARK: What they share

    private var reporting: DemoReporting { DemoReporting(bureaus: plan.bureaus) }

    private func file(
        _ bureau: DemoBureau, _ content: DemoFile.Content, _ batch: DemoBatch?, _ bytes: [UInt8], on day: Day
    ) -> DemoFile {
        let isFacts = content == .facts
        return DemoFile(
            name: name(bureau, content, batch), folder: bureau.id, content: content,
            actor: Actor(
                unit: bureau.title, role: isFacts ? "经办人" : "收文员", account: isFacts ? "officer" : "importer"),
            receivedOn: day, year: batch?.name, bytes: bytes)
    }

    private func name(_ bureau: DemoBureau, _ content: DemoFile.Content, _ batch: DemoBatch?) -> String {
        let what = if case .records(let kind) = content { kind.description } else { "facts" }
        return ([bureau.id, what] + (batch.map { [$0.name] } ?? [])).joined(separator: "-") + ".csv"
    }

    /// Each kind has numbers of its own, so that a new kind leaves the other files as they were.
    private func random(for kind: KindID) -> SplitMix64 {
        SplitMix64(seed: Payload(columns: ["\(plan.seed)", kind.description]).contentHash)
    }
}
