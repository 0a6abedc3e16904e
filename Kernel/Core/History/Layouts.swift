import KernelDigest

/// Everything that decides how facts become packed histories 历史编排: the kinds, the `classify` tables, the `derive` hooks.
///
/// Its digest stands at the head of every pack. Another digest at open means: no writing, and an offer to rebuild.
public struct Layouts: Sendable {
    /// By code; sorted by kind.
    public let layouts: [Layout]
    /// The `classify` tables of the sectors, in their own order.
    public let classify: [ClassifyTable]
    /// The hooks by the kind they fill.
    public let derivations: [KindID: [(use: DerivationUse, hook: Derivation)]]
    public let digest: Digest

    private let codes: [KindID: Int]

    /// Builds the layouts of national kinds and standards.
    ///
    /// Every sector with a `classify` table also gets the kind `<sector>.unclassified`, which no rule can read.
    public init(national: [RecordKind], standards: [Standard], hooks: [SectorID: [Derivation]]) {
        let negative = Set(national.filter { $0.nature == .negative }.map(\.id))
        let unclassified = standards.filter { !$0.classify.isEmpty }.map { Layouts.unclassifiedKind($0, negative) }
        let kinds = (national + standards.flatMap(\.kinds) + unclassified).sorted { $0.id < $1.id }
        layouts = kinds.enumerated().map { Layout(code: $0, kind: $1) }
        codes = Dictionary(layouts.map { ($0.kind.id, $0.code) }, uniquingKeysWith: { first, _ in first })
        classify = standards.filter { !$0.classify.isEmpty }
            .map { ClassifyTable(sector: $0.sector, lines: $0.classify) }
        var derivations: [KindID: [(use: DerivationUse, hook: Derivation)]] = [:]
        for standard in standards {
            for use in standard.derivations {
                guard let hook = hooks[standard.sector]?.first(where: { $0.name == use.name }) else { continue }
                derivations[use.kind, default: []].append((use, hook))
            }
        }
        self.derivations = derivations
        digest = Layouts.digest(layouts, classify, derivations)
    }

    public func layout(of kind: KindID) -> Layout? {
        codes[kind].map { layouts[$0] }
    }

    public var kinds: [RecordKind] { layouts.map(\.kind) }

    /// What waits to be classified is negative where nothing else can wait.
    private static func unclassifiedKind(_ standard: Standard, _ negative: Set<KindID>) -> RecordKind {
        let isNegative = standard.classify.allSatisfy { negative.contains($0.source) }
        return RecordKind(
            id: .unclassified(standard.sector), title: "未归类记录 unclassified", nature: isNegative ? .negative : .neutral,
            columns: [],
            roles: RecordKind.Roles(subject: "", day: "", identity: []))
    }
}

extension Layouts {
    private static func digest(
        _ layouts: [Layout], _ classify: [ClassifyTable],
        _ derivations: [KindID: [(use: DerivationUse, hook: Derivation)]]
    ) -> Digest {
        var builder = DigestBuilder()
        builder.addFramed("layouts 1")
        for layout in layouts { layout.describe(into: &builder) }
        for table in classify {
            builder.addFramed(table.sector.description)
            for line in table.lines { line.describe(into: &builder) }
        }
        for kind in derivations.keys.sorted() {
            for (use, hook) in derivations[kind] ?? [] { use.describe(version: hook.version, into: &builder) }
        }
        return builder.finish()
    }
}

extension ClassifyLine {
    fileprivate func describe(into builder: inout DigestBuilder) {
        builder.addFramed(source.description)
        for condition in conditions {
            builder.addFramed(condition.column)
            for wording in condition.wordings { builder.addFramed(wording) }
        }
        switch outcome {
        case .finding(let kind): builder.addFramed("finding \(kind)")
        case .notOurs: builder.addFramed("not ours")
        }
        for (column, value) in constants.sorted(by: { $0.key < $1.key }) { builder.addFramed("\(column)=\(value)") }
        for (column, source) in copies.sorted(by: { $0.key < $1.key }) { builder.addFramed("\(column)<\(source)") }
        builder.add(Int64(since.number))
        builder.add(Int64(until?.number ?? Day.distantFuture.number))
    }
}

extension DerivationUse {
    fileprivate func describe(version: Int, into builder: inout DigestBuilder) {
        builder.addFramed("\(kind) \(name) \(version)")
        for entry in parameters.entries {
            builder.add(Int64(entry.since.number))
            for (name, value) in entry.value.sorted(by: { $0.key < $1.key }) {
                builder.addFramed(name)
                builder.add(value)
            }
        }
    }
}
