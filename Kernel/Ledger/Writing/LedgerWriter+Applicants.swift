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
        let applicant = ApplicantNumber(try session.facts.append(draft))
        try session.applicants.add(applicant)
        return applicant
    }

    /// Takes a consent back. When the transaction is committed its key is destroyed, and nobody can read it again.
    @discardableResult
    public func withdrawConsent(of applicant: ApplicantNumber, day: Day, line: Int = 0) throws -> Int64 {
        try checkOpen()
        let entry = try session.applicants.entry(of: applicant)
        if let withdrawal = entry.withdrawal {
            throw LedgerProblem.consentWithdrawn(applicant, fact: withdrawal.fact)
        }
        session.keys.destroyOnCommit(entry.envelope.key)
        let fact = try session.facts.append(
            FactDraft(
                kind: .consentWithdrawn, subject: .none, day: day, sender: session.origin.actor.unit, line: line,
                record: nil, shape: Payload.Shape.plain.codeName,
                body: try PayloadBytes.body([String(applicant.value)])))
        try session.applicants.withdraw(applicant, fact: fact, on: day)
        return fact
    }

    /// An applicant, with what this transaction says of it.
    public func applicant(_ number: ApplicantNumber) throws -> Applicant {
        try checkOpen()
        return applicant(try session.applicants.entry(of: number))
    }

    /// What an applicant consented to, with those of this transaction.
    public func consent(of applicant: ApplicantNumber) throws -> Consent {
        try checkOpen()
        return try session.applicants.reader.consent(session.applicants.entry(of: applicant))
    }

    /// The consents in force that can be read here, by number.
    public func consents() throws -> [(applicant: Applicant, consent: Consent)] {
        try checkOpen()
        return try session.applicants.all().filter { $0.withdrawal == nil }.compactMap { entry in
            let applicant = applicant(entry)
            return applicant.secret == .readable ? (applicant, try session.applicants.reader.consent(entry)) : nil
        }
    }

    private func applicant(_ entry: ApplicantReader.Entry) -> Applicant {
        session.applicants.reader.applicant(entry, withdrawnNow: entry.withdrawal == nil ? [] : [entry.number])
    }
}
