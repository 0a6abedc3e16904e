import Kernel

extension LedgerWriter {
    /// Keeps a consent sealed under a key of its own; gives the applicant's number.
    public func consent(_ consent: Consent, day: Day, line: Int = 0) throws -> ApplicantNumber {
        try checkOpen()
        let key = try session.keys.makeKey()
        var draft = FactDraft(
            kind: .consented, subject: .none, day: day, sender: session.origin.actor.unit, line: line, record: nil,
            shape: Payload.Shape.plain.codeName, body: try PayloadBytes.body(consent.columns))
        draft.seal = FactDraft.Seal(key: key.id, secret: key.secret)
        return ApplicantNumber(try session.facts.append(draft))
    }

    /// Takes a consent back. When the transaction is committed its key is destroyed, and nobody can read it again.
    @discardableResult
    public func withdrawConsent(of applicant: ApplicantNumber, day: Day, line: Int = 0) throws -> Int64 {
        try checkOpen()
        let entry = try ApplicantReader(session.db, session.ring).entry(of: applicant)
        if let withdrawal = entry.withdrawal {
            throw LedgerProblem.consentWithdrawn(applicant, fact: withdrawal.fact)
        }
        session.keys.destroyOnCommit(entry.envelope.key)
        return try session.facts.append(
            FactDraft(
                kind: .consentWithdrawn, subject: .none, day: day, sender: session.origin.actor.unit, line: line,
                record: nil, shape: Payload.Shape.plain.codeName,
                body: try PayloadBytes.body([String(applicant.value)])))
    }

    /// Every applicant, with those of this transaction.
    public func applicants() throws -> [Applicant] {
        try checkOpen()
        let reader = try ApplicantReader(session.db, session.ring)
        let entries = try reader.entries()
        let withdrawn = Set(entries.filter { $0.withdrawal != nil }.map(\.number))
        return entries.map { reader.applicant($0, withdrawnNow: withdrawn) }
    }

    /// What an applicant consented to, with those of this transaction.
    public func consent(of applicant: ApplicantNumber) throws -> Consent {
        try checkOpen()
        let reader = try ApplicantReader(session.db, session.ring)
        return try reader.consent(reader.entry(of: applicant))
    }

    /// The consents in force that can be read here, by number.
    public func consents() throws -> [(applicant: Applicant, consent: Consent)] {
        try checkOpen()
        let reader = try ApplicantReader(session.db, session.ring)
        return try reader.entries().filter { $0.withdrawal == nil }.compactMap { entry in
            let applicant = reader.applicant(entry, withdrawnNow: [])
            return applicant.secret == .readable ? (applicant, try reader.consent(entry)) : nil
        }
    }
}
