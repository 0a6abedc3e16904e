import GRDB
import Kernel

/// Opens every seal whose key is at hand, and looks for keys that no consent needs 封存核验.
///
/// A consent without a key is no damage: it was taken back, or this is a copy without keys. `applicants` lists both.
struct SealAudit {
    let db: Database
    let ring: KeyRing

    func run() throws -> [AuditFinding] {
        let reader = try ApplicantReader(db, ring)
        let survey = try reader.survey()
        var findings = survey.problems.compactMap { SealAudit.finding($0.fact, $0.problem) }
        for entry in survey.entries where entry.withdrawal == nil {
            do {
                _ = try reader.consent(entry)
            } catch LedgerProblem.sealBroken(let fact) {
                findings.append(.sealBroken(fact: fact))
            } catch LedgerProblem.sealed {
            }
        }
        return findings + SealAudit.strays(ring.ids(), survey).map { .strayKey($0.description) }
    }

    /// A consent whose envelope is damaged; what is no envelope at all the audit of the chain names.
    private static func finding(_ fact: Int64, _ problem: LedgerProblem) -> AuditFinding? {
        if case .sealBroken = problem { .sealBroken(fact: fact) } else { nil }
    }

    /// The keys that no consent in force needs; none where a consent cannot be read, for it may need any of them.
    static func strays(_ ids: [KeyID], _ survey: ApplicantReader.Survey) -> [KeyID] {
        survey.problems.isEmpty ? strays(ids, survey.entries) : []
    }

    /// The keys that no consent in force needs.
    static func strays(_ ids: [KeyID], _ entries: [ApplicantReader.Entry]) -> [KeyID] {
        let needed = Set(entries.filter { $0.withdrawal == nil }.map(\.envelope.key))
        return ids.filter { !needed.contains($0) }
    }
}
