import Kernel
import KernelConfiguration
import KernelEvaluation

/// What a pilot is made of, read and checked 组成: the county's plan, the national kinds, its sectors' standards.
public struct Composition: Sendable {
    public let plan: CountyPlan
    public let national: [RecordKind]
    public let standards: [Standard]
    public let layouts: Layouts
    /// How long negative information may be used, whatever a standard says.
    public let retention: Retention
    /// How long records may be public, whatever a standard says.
    public let publicity: Publicity
    private let nationalTexts: NationalTexts
    private let hooks: [SectorID: [Derivation]]
    /// Compiled once: a run over all subjects asks for them again and again.
    private let evaluators: [SectorID: Evaluator]

    /// Every configuration text that decides a result, in a fixed order; each is deposited before it is used.
    public var texts: [ConfigurationText] { nationalTexts.all + standards.flatMap(\.texts) + [plan.text] }

    /// Every kind of record that the pilot knows, national and of its sectors.
    public var kinds: [RecordKind] { layouts.kinds }

    /// The kinds that a file may bring: not those that only a `classify` table fills (promise 12).
    public var receivableKinds: [RecordKind] {
        let findings = Set(
            standards.flatMap(\.classify).compactMap { line -> KindID? in
                if case .finding(let kind) = line.outcome { kind } else { nil }
            })
        return kinds.filter { !findings.contains($0.id) && !$0.columns.isEmpty }
    }

    /// Reads what a county's executable is made of.
    public static func read<County: CountyPilot>(
        _ county: County.Type, replacing: [SectorID: [ConfigurationText]] = [:],
        overrides: [ConfigurationText]? = nil
    ) -> Checked<Composition> {
        read(
            plan: County.plan, sectors: County.sectors, replacing: replacing,
            overrides: overrides ?? County.overrides)
    }

    /// Reads everything; nil as soon as anything is wrong, with all diagnostics.
    ///
    /// - Parameters:
    ///   - replacing: texts to read in place of a sector's embedded standard, for trying a change.
    ///   - overrides: what the county adds to the standards of its sectors.
    public static func read(
        plan text: ConfigurationText, sectors offered: [any Sector.Type],
        replacing: [SectorID: [ConfigurationText]] = [:], overrides: [ConfigurationText] = []
    ) -> Checked<Composition> {
        read(plan: text, sectors: offered, replacing: replacing, overrides: overrides, national: NationalTexts())
    }

    /// The same under the national rules of another time.
    static func read(
        plan text: ConfigurationText, sectors offered: [any Sector.Type],
        replacing: [SectorID: [ConfigurationText]], overrides: [ConfigurationText], national: NationalTexts
    ) -> Checked<Composition> {
        let reader = CompositionReader(
            plan: text, offered: offered, replacing: replacing, overrides: overrides, national: national)
        let value = reader.read()
        return Checked(value: value, diagnostics: reader.diagnostics)
    }

    init(
        plan: CountyPlan, national: [RecordKind], standards: [Standard], hooks: [SectorID: [Derivation]],
        retention: Retention, publicity: Publicity, nationalTexts: NationalTexts
    ) {
        self.plan = plan
        self.retention = retention
        self.publicity = publicity
        self.nationalTexts = nationalTexts
        self.national = national
        self.standards = standards
        self.hooks = hooks
        let layouts = Layouts(national: national, standards: standards, hooks: hooks)
        self.layouts = layouts
        evaluators = Dictionary(
            standards.map { ($0.sector, Evaluator($0, layouts: layouts, retention: retention)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The standard of a sector; without a name the only one.
    public func standard(_ name: String?) throws -> Standard {
        guard let name else {
            if let only = standards.first, standards.count == 1 { return only }
            throw Refusal(
                Message(
                    "本试点有多个行业，请用 --sector 指明其一：\(sectorList)",
                    en: "this pilot has several sectors; name one with --sector: \(sectorList)"))
        }
        if let found = standards.first(where: { $0.sector.description == name }) { return found }
        let near = NearestWord.of(name, among: standards.map { $0.sector.description })
        let guess = near.map { Message("，是否为 \($0)？", en: "; did you mean '\($0)'?") } ?? Message("", en: ";")
        throw Refusal(
            Message(
                "没有行业 \(name)\(guess)  本试点有：\(sectorList)",
                en: "no sector '\(name)'\(guess) this pilot has: \(sectorList)"))
    }

    public func evaluator(_ standard: Standard) -> Evaluator {
        evaluators[standard.sector] ?? Evaluator(standard, layouts: layouts, retention: retention)
    }

    /// The layouts with another standard in place of its sector's own.
    func layouts(with standard: Standard) -> Layouts {
        let all = standards.map { $0.sector == standard.sector ? standard : $0 }
        return Layouts(national: national, standards: all, hooks: hooks)
    }

    private var sectorList: Message { .list(standards.map { $0.sector.description }) }
}
