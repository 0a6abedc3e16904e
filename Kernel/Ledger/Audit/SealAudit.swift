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
        let entries = try reader.entries()
        var findings: [AuditFinding] = []
        for entry in entries where entry.withdrawal == nil {
            do {
                _ = try reader.consent(entry)
            } catch LedgerProblem.sealBroken(let fact) {
                findings.append(.sealBroken(fact: fact))
            } catch LedgerProblem.sealed {
            }
        }
        return findings + SealAudit.strays(ring.ids(), entries).map { .strayKey($0.description) }
    }

    /// The keys that no consent in force needs.
    static func strays(_ ids: [KeyID], _ entries: [ApplicantReader.Entry]) -> [KeyID] {
        let needed = Set(entries.filter { $0.withdrawal == nil }.map(\.envelope.key))
        return ids.filter { !needed.contains($0) }
    }
}
