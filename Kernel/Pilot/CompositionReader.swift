import Kernel
import KernelConfiguration

/// Reads what a pilot is made of, in the order in which one depends on the other, and collects what is wrong.
final class CompositionReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let text: ConfigurationText
    private let offered: [any Sector.Type]
    private let replacing: [SectorID: [ConfigurationText]]
    private let overrides: [ConfigurationText]
    private let national: NationalTexts

    init(
        plan text: ConfigurationText, offered: [any Sector.Type], replacing: [SectorID: [ConfigurationText]],
        overrides: [ConfigurationText], national: NationalTexts
    ) {
        self.text = text
        self.offered = offered
        self.replacing = replacing
        self.overrides = overrides
        self.national = national
    }

    func read() -> Composition? {
        let kinds = note(ConfigurationReader.nationalKinds(national.kinds)) ?? []
        let retention = note(ConfigurationReader.retention(national.retention))
        let publicity = national.publicity.flatMap { note(ConfigurationReader.publicity($0, kinds: kinds)) }
        _ = national.workingDays.map { note(ConfigurationReader.workingDays($0)) }
        // Rules read the national kinds; with these wrong, every rule would seem wrong too.
        guard !hasErrors else { return nil }
        let draft = note(ConfigurationReader.countyPlan(text, offered: offered.map { $0.id }))
        let chosen = offered.filter { draft?.sectors.contains($0.id) ?? true }
        let added = overrides(of: chosen.map { $0.id })
        let standards = chosen.compactMap { note(standard(of: $0, kinds, added[$0.id] ?? [])) }
        guard draft != nil, let retention, !hasErrors,
            let plan = plan(naming: kinds + standards.flatMap(\.kinds))
        else { return nil }
        let hooks = Dictionary(chosen.map { ($0.id, $0.derivations) }, uniquingKeysWith: { first, _ in first })
        return Composition(
            plan: plan, national: kinds, standards: standards, hooks: hooks, retention: retention,
            publicity: publicity ?? Publicity(regimes: [:]), nationalTexts: national)
    }

    /// The plan once more: only with the standards is it known which kinds a bureau of the demonstration can report.
    private func plan(naming kinds: [RecordKind]) -> CountyPlan? {
        let checked = ConfigurationReader.countyPlan(text, offered: offered.map { $0.id }, kinds: kinds)
        // What there is to warn of was noted with the draft.
        diagnostics += checked.diagnostics.filter { $0.severity == .error }
        return hasErrors ? nil : checked.value
    }

    /// The county's dated values by the sector that each file names.
    private func overrides(of sectors: [SectorID]) -> [SectorID: [ConfigurationText]] {
        let named = overrides.compactMap { text in
            note(ConfigurationReader.sector(ofOverride: text, among: sectors)).map { ($0, [text]) }
        }
        return Dictionary(named, uniquingKeysWith: +)
    }

    private func standard(
        of sector: any Sector.Type, _ national: [RecordKind], _ overrides: [ConfigurationText]
    ) -> Checked<Standard> {
        ConfigurationReader.standard(
            replacing[sector.id] ?? sector.standard, overrides: overrides, sector: sector.id, national: national,
            hooks: sector.derivations)
    }

    private func note<Value>(_ checked: Checked<Value>) -> Value? {
        diagnostics += checked.diagnostics
        return checked.value
    }

    private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
