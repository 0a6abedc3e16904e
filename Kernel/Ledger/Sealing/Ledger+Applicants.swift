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
    ///
    /// A key that cannot be removed keeps nobody from the ledger: it is used no more, and `audit` names it.
    func sweepKeys() throws {
        for id in try keysTakenBack() { try? ring.destroy(id) }
    }

    /// The keys that are still there though their consents were taken back, by name; the next writing opening removes them.
    public func undestroyedKeys() throws -> [String] {
        try keysTakenBack().map { "\(ring.folder)/\($0)" }
    }

    private func keysTakenBack() throws -> [KeyID] {
        let ids = Set(ring.ids())
        guard !ids.isEmpty else { return [] }
        return try reading { db in
            try ApplicantReader(db, ring).survey().entries.filter { $0.withdrawal != nil }.map(\.envelope.key)
        }.filter(ids.contains)
    }

    /// Destroys the keys that no consent in force needs; only inside a writing transaction. What cannot be removed
    /// `audit` names again.
    func removeStrayKeys(_ db: Database) throws {
        let ids = ring.ids()
        guard !ids.isEmpty else { return }
        let survey = try ApplicantReader(db, ring).survey()
        for id in SealAudit.strays(ids, survey) { try? ring.destroy(id) }
    }
}
