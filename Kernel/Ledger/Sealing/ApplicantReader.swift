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

    /// Every consent up to a fact, by number; throws when one of them, or a withdrawal, cannot be read.
    func entries(knownAt: Int64? = nil) throws -> [Entry] {
        let survey = try survey(knownAt: knownAt)
        if let problem = survey.problems.first { throw problem.problem }
        return survey.entries
    }

    /// The consents that can be read, and the facts that cannot: one damaged envelope hides no other applicant.
    struct Survey {
        var entries: [Entry] = []
        var problems: [(fact: Int64, problem: LedgerProblem)] = []
    }

    func survey(knownAt: Int64? = nil) throws -> Survey {
        let rows = try Query(
            db, "SELECT \(StoredFact.columns) FROM fact WHERE \(FactsOfKind.consents) AND n <= ? ORDER BY n")
        rows.bind(1, knownAt ?? .max)
        var survey = Survey()
        var places: [Int64: Int] = [:]
        while try rows.step() {
            let stored = StoredFact(rows)
            do {
                try add(stored, to: &survey.entries, &places)
            } catch let problem as LedgerProblem {
                survey.problems.append((stored.number, problem))
            }
        }
        return survey
    }

    private func add(_ stored: StoredFact, to entries: inout [Entry], _ places: inout [Int64: Int]) throws {
        if stored.kind == Int64(FactKind.consented.rawValue) {
            let entry = try entry(stored)
            places[stored.number] = entries.count
            entries.append(entry)
        } else if let place = places[try withdrawn(by: stored)] {
            entries[place].withdrawal = (stored.number, Day(number: Int32(truncatingIfNeeded: stored.day)))
        }
    }

    func entry(of applicant: ApplicantNumber) throws -> Entry {
        let survey = try survey()
        if let entry = survey.entries.first(where: { $0.number == applicant }) { return entry }
        throw survey.problem(of: applicant)
    }

    /// One consent that nothing took back yet.
    func consent(number: Int64) throws -> Entry {
        let row = try Query(db, "SELECT \(StoredFact.columns) FROM fact WHERE kind = ? AND n = ?")
        row.bind(1, Int64(FactKind.consented.rawValue))
        row.bind(2, number)
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

extension ApplicantReader.Survey {
    /// Why there is no entry of an applicant: its consent cannot be read, or there is none.
    func problem(of applicant: ApplicantNumber) -> LedgerProblem {
        problems.first { $0.fact == applicant.value }?.problem ?? .unknownApplicant(applicant)
    }
}
