import Foundation
import Kernel
import KernelDigest
import Testing

@testable import KernelLedger

@Suite("An applicant's words are sealed, and gone when the consent is taken back")
struct ApplicantTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    static func consent(_ name: String = "样例户主甲") -> Consent {
        Consent(
            form: .household, name: name, through: "54441324MJ0YYY99XN", purpose: "信用户评定", notice: "示告〔2026〕1号",
            authorised: ["样例镇政府"])
    }

    private static func apply(_ ledger: Ledger, _ consent: Consent = consent(), dryRun: Bool = false) throws
        -> ApplicantNumber
    {
        try ledger.write(try Toy.origin(file: ""), dryRun: dryRun) { try $0.consent(consent, day: day("2026-03-01")) }
    }

    @Test func `a consent is read back whole and stands nowhere in plain text`() throws {
        let ledger = try fixture.open()
        let applicant = try Self.apply(ledger)
        #expect(try ledger.consent(of: applicant) == Self.consent())
        #expect(try ledger.applicants().map(\.secret) == [.readable])
        for word in ["样例户主甲", "信用户评定", "示告〔2026〕1号", "样例镇政府"] {
            #expect(try files(holding: Array(word.utf8)).isEmpty, "\(word)")
        }
    }

    @Test func `when a consent is taken back its key is nowhere, its words are nowhere, and the chain is whole`() throws
    {
        var ledger: Ledger? = try fixture.open()
        let applicant = try Self.apply(try #require(ledger))
        let other = try Self.apply(try #require(ledger), Self.consent("样例户主乙"))
        let ring = KeyRing(ledger: fixture.path)
        let secrets = ring.ids().compactMap { ring.key($0)?.bytes }
        #expect(secrets.count == 2)
        let sealed = try #require(ledger).reading { try ApplicantReader($0, ring).entry(of: applicant) }
        let secret = try #require(ring.key(sealed.envelope.key))
        // The search finds what is there: the key in its ring, the sealed words in the ledger.
        #expect(try files(holding: secret.bytes).count == 1)
        #expect(try !files(holding: sealed.envelope.bytes).isEmpty)
        try ledger?.write(try Toy.origin(file: "")) {
            _ = try $0.withdrawConsent(of: applicant, day: day("2026-03-05"))
        }
        #expect(throws: LedgerProblem.consentWithdrawn(applicant, fact: 3)) { try ledger?.consent(of: applicant) }
        #expect(try ledger?.consent(of: other).name == "样例户主乙")
        #expect(try ledger?.applicants().map(\.secret) == [.destroyed, .readable])
        #expect(try ledger?.audit() == [])
        ledger = nil
        #expect(try files(holding: secret.bytes).isEmpty)
        #expect(try files(holding: Array("样例户主甲".utf8)).isEmpty)
        // What is left of it in the ledger is a ciphertext that no key at hand opens.
        let left = ring.ids().compactMap { ring.key($0) }
        #expect(left.count == 1)
        #expect(left.allSatisfy { sealed.envelope.open($0, of: sealed.fact.number, sealed.fact.kind) == nil })
        #expect(sealed.envelope.open(secret, of: sealed.fact.number, sealed.fact.kind) != nil)
    }

    @Test func `a key that a crash left behind is destroyed at the next writing opening, and never used before`() throws
    {
        let ring = KeyRing(ledger: fixture.path)
        do {
            let ledger = try fixture.open()
            let applicant = try Self.apply(ledger)
            let (id, key) = (try #require(ring.ids().first), try #require(ring.ids().first.flatMap { ring.key($0) }))
            try ledger.write(try Toy.origin(file: "")) {
                _ = try $0.withdrawConsent(of: applicant, day: day("2026-03-05"))
            }
            try ring.add(id, key)
            #expect(throws: LedgerProblem.consentWithdrawn(applicant, fact: 2)) { try ledger.consent(of: applicant) }
        }
        #expect(ring.ids().count == 1)
        _ = try fixture.open(.readOnly)
        #expect(ring.ids().count == 1)
        _ = try fixture.open(.readWrite)
        #expect(ring.ids().isEmpty)
    }

    @Test func `a trial and a transaction that fails leave no key behind`() throws {
        struct Failure: Error {}
        let ledger = try fixture.open()
        _ = try Self.apply(ledger, dryRun: true)
        #expect(throws: Failure.self) {
            try ledger.write(try Toy.origin(file: "")) {
                _ = try $0.consent(Self.consent(), day: day("2026-03-01"))
                throw Failure()
            }
        }
        #expect(KeyRing(ledger: fixture.path).ids().isEmpty)
        #expect(try ledger.head() == .empty)
    }

    @Test func `keys are for their owner alone`() throws {
        let ledger = try fixture.open()
        _ = try Self.apply(ledger)
        let ring = KeyRing(ledger: fixture.path)
        let manager = FileManager.default
        let id = try #require(ring.ids().first)
        for (path, mode) in [(ring.folder, 0o700), ("\(ring.folder)/\(id)", 0o600)] {
            #expect(try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode, "\(path)")
        }
    }

    @Test func `a copy of the ledger is a copy without keys`() throws {
        let ledger = try fixture.open()
        let applicant = try Self.apply(ledger)
        let target = fixture.path + ".copy"
        defer { unlink(target) }
        _ = try ledger.copy(to: target)
        let copy = try Ledger.open(path: target, access: .readOnly, layouts: Toy.layouts)
        #expect(try copy.applicants().map(\.secret) == [.noKey])
        #expect(throws: LedgerProblem.sealed(fact: applicant.value)) { try copy.consent(of: applicant) }
        #expect(try copy.audit() == [])
    }

    @Test func `a payload that was moved to another fact, or altered, does not open`() throws {
        let secret = SealingKey()
        let envelope = try SealedEnvelope([1, 2, 3], of: 7, 16, key: KeyID(), secret)
        #expect(envelope.open(secret, of: 7, 16) == [1, 2, 3])
        #expect(envelope.open(secret, of: 8, 16) == nil && envelope.open(secret, of: 7, 5) == nil)
        var bytes = envelope.bytes
        bytes[30] ^= 1
        #expect(try #require(SealedEnvelope(bytes)).open(secret, of: 7, 16) == nil)
    }

    @Test func `audit finds a sealed payload that its own key does not open, and a key that no consent needs`() throws {
        let ring = KeyRing(ledger: fixture.path)
        let ledger = try fixture.open()
        let applicant = try Self.apply(ledger)
        let id = try #require(ring.ids().first)
        try ring.destroy(id)
        try ring.add(id, SealingKey())
        let stray = KeyID()
        try ring.add(stray, SealingKey())
        #expect(try ledger.audit() == [.sealBroken(fact: applicant.value), .strayKey(stray.description)])
        _ = try ledger.rebuild()
        #expect(ring.ids() == [id])
    }

    @Test func `A rebuild takes no key from a process that is just keeping a consent`() throws {
        let ledger = try fixture.open()
        _ = try Self.apply(ledger)
        let ring = KeyRing(ledger: fixture.path)
        let stray = KeyID()
        try ring.add(stray, SealingKey())
        let other = KeyMaker(ring)
        ledger.pool.writeWithoutTransaction { $0.add(transactionObserver: other, extent: .databaseLifetime) }
        _ = try ledger.rebuild()
        let made = try #require(other.made)
        #expect(ring.ids().contains(made) && !ring.ids().contains(stray) && ring.ids().count == 2)
    }

    /// The files beside the ledger, itself among them, that hold these bytes.
    private func files(holding wanted: [UInt8]) throws -> [String] {
        let folder = fixture.folderPath
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
            return bytes.range(of: Data(wanted)) != nil
        }
    }
}
