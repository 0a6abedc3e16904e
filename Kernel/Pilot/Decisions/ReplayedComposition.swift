import Kernel
import KernelConfiguration
import KernelDigest
import KernelLedger
import NationalRules

/// The configuration that a decision was made under, read from the texts that were deposited then.
struct ReplayedComposition {
    private let pipeline: Pipeline
    private let decision: Decision
    private let sectors: [any Sector.Type]

    init(_ pipeline: Pipeline, _ decision: Decision, sectors: [any Sector.Type]) {
        (self.pipeline, self.decision, self.sectors) = (pipeline, decision, sectors)
    }

    /// The functions of plugins are this program's own; a raised version of one shows in the layouts, not here.
    func read() throws -> Composition {
        let texts = try decision.texts.map(text)
        let plan = pipeline.composition.plan.text.path
        guard let planText = texts.first(where: { $0.path == plan }) else { throw missing(plan) }
        let national = NationalTexts(texts.filter { $0.path.hasPrefix(NationalTexts.folder) })
        let rest = texts.filter { $0.path != plan && !$0.path.hasPrefix(NationalTexts.folder) }
        let overrides = rest.filter(ConfigurationReader.isOverride)
        let checked = Composition.read(
            plan: planText, sectors: sectors, replacing: standards(in: rest.filter { !overrides.contains($0) }),
            overrides: overrides, national: national)
        guard let composition = checked.value else {
            throw Refusal(
                checked.diagnostics.map(\.text).lines()
                    + Message(
                        "\n当时的配置本程序读不了，不能重演", en: "\nthis program cannot read the configuration of then; no replay"))
        }
        return composition
    }

    private func text(_ digest: String) throws -> ConfigurationText {
        guard let digest = Digest(hex: digest), let text = try pipeline.ledger.depositedText(digest) else {
            throw missing(digest)
        }
        return text
    }

    private func missing(_ what: String) -> Refusal {
        Refusal(
            Message(
                "台账里没有当时的配置文本 \(what)，不能重演", en: "the ledger lacks the configuration text \(what) of then; no replay"))
    }

    /// The files of each sector stand in one folder; the first of them names it.
    private func standards(in texts: [ConfigurationText]) -> [SectorID: [ConfigurationText]] {
        var folders: [String: [ConfigurationText]] = [:]
        for text in texts {
            folders[text.path.split(separator: "/").dropLast().joined(separator: "/"), default: []].append(text)
        }
        let named = folders.sorted { $0.key < $1.key }.compactMap { _, texts in
            ConfigurationReader.sectorNamed(in: texts).map { ($0, texts) }
        }
        return Dictionary(named, uniquingKeysWith: +)
    }
}
