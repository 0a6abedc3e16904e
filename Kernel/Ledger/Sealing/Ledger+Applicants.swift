import GRDB
import Kernel

extension Ledger {
    /// Every applicant known at a fact number, by number: that there is one, and whether its consent is in force.
    public func applicants(knownAt: Int64? = nil) throws -> [Applicant] {
        try reading { db in
            let reader = try ApplicantReader(db, ring)
            let withdrawn = Set(try reader.entries().filter { $0.withdrawal != nil }.map(\.number))
            return try reader.entries(knownAt: knownAt).map { reader.applicant($0, withdrawnNow: withdrawn) }
        }
    }

    /// What an applicant consented to. Whether the asker may see it is for the caller to judge, by `authorised`.
    public func consent(of applicant: ApplicantNumber) throws -> Consent {
        try reading { db in
            let reader = try ApplicantReader(db, ring)
            return try reader.consent(reader.entry(of: applicant))
        }
    }

    /// Destroys the keys of consents that were taken back, where a crash left them.
    func sweepKeys() throws {
        let ids = Set(ring.ids())
        guard !ids.isEmpty else { return }
        let doomed = try reading { db in
            try ApplicantReader(db, ring).entries().filter { $0.withdrawal != nil }.map(\.envelope.key)
        }
        for id in doomed where ids.contains(id) { try ring.destroy(id) }
    }

    /// Destroys the keys that no consent in force needs; only inside a writing transaction.
    func removeStrayKeys(_ db: Database) throws {
        let ids = ring.ids()
        guard !ids.isEmpty else { return }
        let entries = try ApplicantReader(db, ring).entries()
        for id in SealAudit.strays(ids, entries) { try ring.destroy(id) }
    }
}
