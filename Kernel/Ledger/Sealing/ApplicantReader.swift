import GRDB
import Kernel
import KernelDigest

/// Reads consents and their withdrawals 申请人, as far as the keys at hand allow.
final class ApplicantReader {
    private let db: Database
    private let reader: FactReader
    private let ring: KeyRing

    init(_ db: Database, _ ring: KeyRing) throws {
        self.db = db
        self.ring = ring
        reader = try FactReader(db)
    }

    /// One consent as it is stored, and what took it back.
    struct Entry {
        let fact: StoredFact
        let envelope: SealedEnvelope
        var withdrawal: (fact: Int64, day: Day)?

        var number: ApplicantNumber { ApplicantNumber(fact.number) }
        var consentedOn: Day { Day(number: Int32(truncatingIfNeeded: fact.day)) }
    }

    /// Every consent up to a fact, by number.
    func entries(knownAt: Int64? = nil) throws -> [Entry] {
        let rows = try Query(
            db, "SELECT \(StoredFact.columns) FROM fact WHERE kind IN (16, 17) AND n <= ? ORDER BY n")
        rows.bind(1, knownAt ?? .max)
        var entries: [Entry] = []
        var places: [Int64: Int] = [:]
        while try rows.step() {
            let stored = StoredFact(rows)
            if stored.kind == Int64(FactKind.consented.rawValue) {
                places[stored.number] = entries.count
                entries.append(try entry(stored))
            } else if let place = places[try withdrawn(by: stored)] {
                entries[place].withdrawal = (stored.number, Day(number: Int32(truncatingIfNeeded: stored.day)))
            }
        }
        return entries
    }

    func entry(of applicant: ApplicantNumber) throws -> Entry {
        guard let entry = try entries().first(where: { $0.number == applicant }) else {
            throw LedgerProblem.unknownApplicant(applicant)
        }
        return entry
    }

    /// One consent that nothing took back yet.
    func consent(number: Int64) throws -> Entry {
        let row = try Query(db, "SELECT \(StoredFact.columns) FROM fact WHERE kind = 16 AND n = ?")
        row.bind(1, number)
        guard try row.step() else { throw LedgerProblem.unknownApplicant(ApplicantNumber(number)) }
        return try entry(StoredFact(row))
    }

    /// As everybody may know it. A withdrawal counts for the secret at once, whatever the view.
    func applicant(_ entry: Entry, withdrawnNow: Set<ApplicantNumber>) -> Applicant {
        let secret: Applicant.Secret =
            withdrawnNow.contains(entry.number)
            ? .destroyed : ring.key(entry.envelope.key) == nil ? .noKey : .readable
        return Applicant(
            number: entry.number, consentedOn: entry.consentedOn, withdrawnOn: entry.withdrawal?.day,
            withdrawal: entry.withdrawal?.fact, secret: secret)
    }

    /// What was consented to; refused once the consent was taken back, or where there is no key.
    func consent(_ entry: Entry) throws -> Consent {
        if let withdrawal = entry.withdrawal {
            throw LedgerProblem.consentWithdrawn(entry.number, fact: withdrawal.fact)
        }
        guard let secret = ring.key(entry.envelope.key) else { throw LedgerProblem.sealed(fact: entry.fact.number) }
        guard let plain = entry.envelope.open(secret, of: entry.fact.number, entry.fact.kind),
            case .plain(_, let columns)? = try? PayloadBytes.read(plain), let consent = Consent(columns: columns)
        else { throw LedgerProblem.sealBroken(fact: entry.fact.number) }
        return consent
    }

    private func entry(_ stored: StoredFact) throws -> Entry {
        guard let envelope = SealedEnvelope(stored.payload) else {
            throw LedgerProblem.sealBroken(fact: stored.number)
        }
        return Entry(fact: stored, envelope: envelope)
    }

    private func withdrawn(by stored: StoredFact) throws -> Int64 {
        Int64(try reader.decode(stored).payload.columns.first ?? "") ?? 0
    }
}
