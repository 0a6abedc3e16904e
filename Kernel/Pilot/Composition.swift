import Kernel
import KernelConfiguration
import KernelEvaluation
import NationalRules

/// What a pilot is made of, read and checked 组成: the county's plan, the national kinds, its sectors' standards.
public struct Composition: Sendable {
    public let plan: CountyPlan
    public let national: [RecordKind]
    public let standards: [Standard]
    public let layouts: Layouts

    /// Every configuration text that decides a result, in a fixed order; each is deposited before it is used.
    public var texts: [ConfigurationText] { NationalRules.texts + standards.flatMap(\.texts) + [plan.text] }

    /// Every kind of record that the pilot knows, national and of its sectors.
    public var kinds: [RecordKind] { layouts.kinds }

    /// Reads what a county's executable is made of.
    public static func read<County: CountyPilot>(
        _ county: County.Type, replacing: [SectorID: [ConfigurationText]] = [:]
    ) -> Checked<Composition> {
        read(plan: County.plan, sectors: County.sectors, replacing: replacing)
    }

    /// Reads everything; nil as soon as anything is wrong, with all diagnostics.
    ///
    /// - Parameter replacing: texts to read in place of a sector's embedded standard, for trying a change.
    public static func read(
        plan text: ConfigurationText, sectors offered: [any Sector.Type],
        replacing: [SectorID: [ConfigurationText]] = [:]
    ) -> Checked<Composition> {
        var diagnostics: [Diagnostic] = []
        func note<Value>(_ checked: Checked<Value>) -> Value? {
            diagnostics += checked.diagnostics
            return checked.value
        }
        let kinds = NationalRules.texts.compactMap { note(ConfigurationReader.nationalKinds($0)) }.flatMap { $0 }
        // Rules read the national kinds; with these wrong, every rule would seem wrong too.
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            return Checked(value: nil, diagnostics: diagnostics)
        }
        let plan = note(ConfigurationReader.countyPlan(text, offered: offered.map { $0.id }))
        let chosen = offered.filter { sector in plan?.sectors.contains(sector.id) ?? true }
        let standards = chosen.compactMap { sector in
            note(
                ConfigurationReader.standard(
                    replacing[sector.id] ?? sector.standard, sector: sector.id, national: kinds,
                    hooks: sector.derivations))
        }
        guard let plan, standards.count == chosen.count, !diagnostics.contains(where: { $0.severity == .error }) else {
            return Checked(value: nil, diagnostics: diagnostics)
        }
        let hooks = Dictionary(uniqueKeysWithValues: chosen.map { ($0.id, $0.derivations) })
        let layouts = Layouts(national: kinds, standards: standards, hooks: hooks)
        let composition = Composition(plan: plan, national: kinds, standards: standards, layouts: layouts)
        return Checked(value: composition, diagnostics: diagnostics)
    }

    /// The standard of a sector; without a name the only one.
    public func standard(_ name: String?) throws -> Standard {
        guard let name else {
            if let only = standards.first, standards.count == 1 { return only }
            throw Refusal("本试点有多个行业，请用 --sector 指明其一：\(sectorList)")
        }
        if let found = standards.first(where: { $0.sector.description == name }) { return found }
        let near = NearestWord.of(name, among: standards.map { $0.sector.description }).map { "，是否为 \($0)？" } ?? ""
        throw Refusal("没有行业 \(name)\(near)  本试点有：\(sectorList)")
    }

    public func evaluator(_ standard: Standard) -> Evaluator {
        Evaluator(standard, layouts: layouts)
    }

    private var sectorList: String { standards.map { $0.sector.description }.joined(separator: "、") }
}
