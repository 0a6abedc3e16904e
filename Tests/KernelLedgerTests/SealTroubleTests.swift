import Foundation
import Kernel
import KernelDigest
import Testing

import class GRDB.DatabaseQueue

@testable import KernelLedger

@Suite("A consent or a key in trouble keeps nobody from the rest")
struct SealTroubleTests {
    private let fixture: LedgerFixture
    private var ring: KeyRing { KeyRing(ledger: fixture.path) }

    init() throws {
        fixture = try LedgerFixture()
    }

    private func apply(_ ledger: Ledger, _ name: String) throws -> ApplicantNumber {
        try ledger.write(try Toy.origin(file: "")) {
            try $0.consent(ApplicantTests.consent(name), day: day("2026-03-01"))
        }
    }

    private func key(of applicant: ApplicantNumber, _ ledger: Ledger) throws -> KeyID {
        try ledger.reading { try ApplicantReader($0, ring).entry(of: applicant).envelope.key }
    }

    /// Puts a folder where a key file is to be: nobody can overwrite or unlink that, not even root.
    private func block(_ id: KeyID) throws {
        let path = "\(ring.folder)/\(id)"
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    private func withdraw(_ applicants: [ApplicantNumber], _ ledger: Ledger) throws {
        try ledger.write(try Toy.origin(file: "")) { writer in
            for applicant in applicants { _ = try writer.withdrawConsent(of: applicant, day: day("2026-03-05")) }
        }
    }

    @Test func `one damaged envelope is a finding among others, and the ledger opens for writing`() throws {
        var ledger: Ledger? = try fixture.open()
        let damaged = try apply(try #require(ledger), "样例户主甲")
        let other = try apply(try #require(ledger), "样例户主乙")
        ledger = nil
        try fixture.alter("DROP TRIGGER fact_never_updated", "UPDATE fact SET payload = x'0102' WHERE n = 1")
        let opened = try fixture.open()
        let findings = try opened.audit()
        #expect(findings.contains(.brokenChain(fact: 1)) && findings.contains(.sealBroken(fact: 1)))
        // A key may be the one that the damaged consent needs: none is called a stray, none is removed.
        #expect(!findings.contains { if case .strayKey = $0 { true } else { false } })
        _ = try opened.rebuild()
        #expect(ring.ids().count == 2)
        #expect(try opened.consent(of: other).name == "样例户主乙")
        #expect(throws: LedgerProblem.sealBroken(fact: 1)) { try opened.consent(of: damaged) }
        try withdraw([other], opened)
        #expect(ring.ids().count == 1)
    }

    @Test func `a key that cannot be removed locks nobody out, and audit names it`() throws {
        var ledger: Ledger? = try fixture.open()
        let applicant = try apply(try #require(ledger), "样例户主甲")
        let id = try key(of: applicant, try #require(ledger))
        try withdraw([applicant], try #require(ledger))
        ledger = nil
        try block(id)
        let opened = try fixture.open()
        #expect(try opened.audit() == [.strayKey(id.description)])
        #expect(try opened.undestroyedKeys() == ["\(ring.folder)/\(id)"])
        _ = try opened.rebuild()
        _ = try apply(opened, "样例户主乙")
        #expect(throws: LedgerProblem.self) { try ring.destroy(id) }
    }

    @Test func `a withdrawal on file is no failure, and one key that stays keeps no other`() throws {
        let ledger = try fixture.open()
        let (first, second) = (try apply(ledger, "样例户主甲"), try apply(ledger, "样例户主乙"))
        let (stays, goes) = (try key(of: first, ledger), try key(of: second, ledger))
        try block(stays)
        try withdraw([first, second], ledger)
        #expect(ring.ids() == [stays] && !ring.ids().contains(goes))
        #expect(try ledger.applicants().allSatisfy { $0.withdrawal != nil })
        #expect(try ledger.undestroyedKeys().count == 1)
    }

    @Test func `what made a transaction fail is what is reported, whatever becomes of its keys`() throws {
        struct Failure: Error {}
        let ledger = try fixture.open()
        #expect(throws: Failure.self) {
            try ledger.write(try Toy.origin(file: "")) { writer in
                _ = try writer.consent(ApplicantTests.consent(), day: day("2026-03-01"))
                try block(try #require(ring.ids().first))
                throw Failure()
            }
        }
        #expect(try ledger.head() == .empty)
    }

    @Test func `a ledger that cannot be replaced is as it was, its keys too`() throws {
        var old: Ledger? = try fixture.open()
        let applicant = try apply(try #require(old), "样例户主甲")
        let head = try old?.head()
        old = nil
        let second = try LedgerFixture()
        let backup = try second.open()
        _ = try backup.registerBoth()
        // The name of the keys moved aside leads nowhere.
        let aside = fixture.path + ".replaced"
        #expect(symlink("/nowhere/at/all", aside + ".keys") == 0)
        #expect(throws: LedgerProblem.self) { try backup.copy(to: fixture.path, replacing: true) }
        #expect(!FileMove.exists(aside))
        let again = try fixture.open()
        #expect(try again.head() == head && again.consent(of: applicant).name == "样例户主甲")
        unlink(aside + ".keys")
    }

    @Test func `the queries of few facts repeat the conditions of their indexes`() throws {
        _ = try fixture.open()
        let written = try DatabaseQueue(path: fixture.path).read { db in
            let rows = try Query(db, "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE kind%'")
            var conditions: Set<String> = []
            while try rows.step() {
                let sql = rows.text(0)
                if let place = sql.firstRange(of: "WHERE ") { conditions.insert(String(sql[place.upperBound...])) }
            }
            return conditions
        }
        #expect(
            written.isSuperset(of: [
                FactsOfKind.links, FactsOfKind.consents, FactsOfKind.adoptions, FactsOfKind.decisions,
            ]), "\(written)")
    }
}
