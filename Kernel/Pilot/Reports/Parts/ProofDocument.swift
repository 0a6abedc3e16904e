import Kernel
import KernelConfiguration

/// What can be shown of a sector's standard without any record.
struct ProofDocument: DocumentPart {
    let sector: SectorID
    let periods: [ProofPeriodDocument]

    init(_ proof: StandardProof) {
        sector = proof.sector
        periods = proof.periods.map(ProofPeriodDocument.init)
    }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("periods", \.periods, Message("各时段", en: "each time in which it stays the same")),
        ]
    }
}
