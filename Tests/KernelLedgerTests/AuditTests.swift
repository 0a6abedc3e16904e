import Kernel
import Testing

@testable import KernelLedger

@Suite("Audit names what was altered")
struct AuditTests {
    let fixture: LedgerFixture
    let ledger: Ledger
    let subject: SubjectNumber

    init() throws {
        fixture = try LedgerFixture()
        ledger = try fixture.open()
        (subject, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", subject, fine: "100", note: "abc"), Toy.visit("2", subject, line: 3)])
        try ledger.write(try Toy.origin()) { _ = try $0.deposit(name: "a.yaml", text: [0x61]) }
        #expect(try ledger.audit() == [])
    }

    private func history(_ difference: AuditFinding.Difference) -> AuditFinding {
        .history(subject: subject, code: Toy.codeA, difference)
    }

    /// The last byte of a BLOB, with one bit turned.
    private func turned(_ column: String) -> String {
        """
        CAST(substr(\(column), 1, length(\(column)) - 1) AS BLOB) || CASE substr(\(column), -1)
        WHEN x'00' THEN x'01' ELSE x'00' END
        """
    }

    @Test func `one byte of a fact`() throws {
        try fixture.alter(
            "DROP TRIGGER fact_never_updated",
            "UPDATE fact SET payload = CAST(\(turned("payload")) AS BLOB) WHERE n = 3")
        let findings = try ledger.audit()
        #expect(findings.contains(.missingGuard(name: "fact_never_updated")))
        #expect(findings.contains(.brokenChain(fact: 3)))
        #expect(!findings.contains(.brokenChain(fact: 4)))
        #expect(findings.contains(history(.facts)))
        #expect(findings.map(\.message.chinese).contains { $0.contains("第3号事实") })
    }

    @Test(
        arguments: [
            "kind = 6", "day = day + 1", "received = received - 1", "actor = 2", "sender = 1", "file = 2", "line = 9",
            "record = x'000102030405060708090a0b0c0d0e0f'", "subject = 2",
        ])
    func `any column of a fact`(_ change: String) throws {
        try fixture.alter("DROP TRIGGER fact_never_updated", "UPDATE fact SET \(change) WHERE n = 3")
        #expect(try ledger.audit().contains(.brokenChain(fact: 3)))
    }

    @Test func `one byte of a payload that makes it unreadable`() throws {
        try fixture.alter(
            "DROP TRIGGER fact_never_updated",
            "UPDATE fact SET payload = CAST(x'07' || substr(payload, 2) AS BLOB) WHERE n = 4")
        let findings = try ledger.audit()
        #expect(findings.contains(.brokenChain(fact: 4)))
        let reason = Message("不认识的封装方式7", en: "unknown envelope 7")
        #expect(findings.contains(.unreadable(fact: 4, reason: reason)))
        #expect(throws: LedgerProblem.unreadable(fact: 4, reason: reason)) { try ledger.facts([4]) }
    }

    @Test func `one byte of a digest`() throws {
        try fixture.alter(
            "DROP TRIGGER fact_never_updated", "UPDATE fact SET digest = CAST(\(turned("digest")) AS BLOB) WHERE n = 3")
        let broken = try ledger.audit().filter { if case .brokenChain = $0 { true } else { false } }
        #expect(broken == [.brokenChain(fact: 3), .brokenChain(fact: 4)])
    }

    @Test func `one letter of a code's name`() throws {
        try fixture.alter("DROP TRIGGER code_never_updated", "UPDATE code SET name = '李四' WHERE space = 2")
        #expect(try ledger.audit().contains(.brokenChain(fact: 1)))
    }

    @Test func `a code slipped in`() throws {
        try fixture.alter("INSERT INTO code VALUES (3, 3, '某局', 99)")
        #expect(try ledger.audit().contains(.strayCode(space: 3, code: 3)))
        try fixture.alter("DROP TRIGGER code_never_updated", "UPDATE code SET since = 4 WHERE space = 3 AND code = 3")
        #expect(try ledger.audit().contains(.brokenChain(fact: 4)))
    }

    @Test func `a fact taken out of the middle`() throws {
        try fixture.alter("DROP TRIGGER fact_never_deleted", "DELETE FROM fact WHERE n = 3")
        let findings = try ledger.audit()
        #expect(findings.contains(.gap(expected: 3, found: 4)))
        #expect(findings.contains(.brokenChain(fact: 4)))
        #expect(findings.contains(history(.facts)))
    }

    @Test func `one byte of a history, whose facts are whole`() throws {
        try fixture.alter("UPDATE history SET pack = CAST(\(turned("pack")) AS BLOB) WHERE subject = 1")
        let findings = try ledger.audit()
        #expect(findings == [history(.pack)])
        #expect(findings.first?.message.chinese.contains(Toy.codeA) == true)
        #expect(findings.first?.message.chinese.contains("rebuild") == true)
        #expect(
            findings.first?.message.english.hasPrefix("subject \(Toy.codeA) (number 1): the history is not") == true)
    }

    @Test func `one byte of the index of facts`() throws {
        try fixture.alter("UPDATE history SET facts = CAST(\(turned("facts")) AS BLOB) WHERE subject = 1")
        #expect(try ledger.audit() == [history(.facts)])
    }

    @Test func `a history that is missing, and one of nobody`() throws {
        try fixture.alter("DELETE FROM history WHERE subject = 1", "INSERT INTO history VALUES (3, x'01', x'')")
        let findings = try ledger.audit()
        #expect(findings.contains(history(.missing)))
    }

    @Test func `a history of nobody`() throws {
        try fixture.alter("INSERT INTO history VALUES (3, x'01', x'')")
        #expect(try ledger.audit() == [.strayHistory(subject: SubjectNumber(3))])
    }

    @Test func `the lookup table`() throws {
        try fixture.alter(
            "UPDATE identifier SET value = 'X' WHERE subject = 1 AND role = 1",
            "INSERT INTO identifier VALUES ('别名', 2, 3)")
        let findings = try ledger.audit()
        #expect(
            findings == [
                .missingIdentifier(subject: subject, value: Toy.codeA), .strayIdentifier(subject: subject, value: "X"),
                .strayIdentifier(subject: SubjectNumber(2), value: "别名"),
            ])
    }

    @Test func `a broken reference`() throws {
        try fixture.alter("INSERT INTO identifier VALUES ('X', 99, 1)")
        let findings = try ledger.audit()
        #expect(findings.contains(.strayIdentifier(subject: SubjectNumber(99), value: "X")))
        #expect(findings.contains { if case .storage = $0 { true } else { false } })
    }

    @Test func `rebuild cures everything that is derived`() throws {
        let histories = try ledger.subjectNumbers().map { try ledger.history(of: $0) }
        try fixture.alter(
            "UPDATE history SET pack = CAST(\(turned("pack")) AS BLOB) WHERE subject = 1",
            "DELETE FROM history WHERE subject = 2", "INSERT INTO history VALUES (3, x'01', x'')",
            "DELETE FROM identifier WHERE role = 1", "INSERT INTO identifier VALUES ('别名', 2, 3)")
        #expect(try ledger.audit().count == 6)
        #expect(try ledger.rebuild() == RebuildReport(subjects: 2, facts: 4, changed: 3))
        #expect(try ledger.audit() == [])
        #expect(try ledger.subjectNumbers().map { try ledger.history(of: $0) } == histories)
        #expect(try ledger.rebuild().changed == 0)
    }

    @Test func `many breaks are counted and not all listed`() throws {
        try ledger.receive((0..<30).map { Toy.visit("多\($0)", subject, line: $0 + 2) })
        try fixture.alter("DROP TRIGGER fact_never_updated", "UPDATE fact SET line = line + 1")
        let findings = try ledger.audit()
        #expect(findings.count { if case .brokenChain = $0 { true } else { false } } == 20)
        #expect(findings.contains(.furtherBreaks(count: 15)))
    }

    @Test func `a sealed payload is no damage to the chain`() throws {
        let sealed = PayloadBytesTests.sealed.filter { $0 != " " }
        let fact = StoredFact(
            number: 6, kind: 18, subject: nil, day: 20_543, received: 20_543, actor: 1, sender: 1, file: 1, line: 0,
            record: nil, payload: bytes(sealed))
        let digest = fact.digest(after: try ledger.head().digest, introducing: [])
        try fixture.alter(
            "INSERT INTO fact VALUES (6, 18, NULL, 20543, 20543, 1, 1, 1, 0, NULL, x'\(sealed)', x'\(digest)')")
        #expect(try ledger.audit() == [])
        #expect(throws: LedgerProblem.sealed(fact: 6)) { try ledger.facts([6]) }
    }
}
