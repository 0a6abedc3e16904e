import Foundation
import KernelTesting
import Testing

/// What was sealed is known by number and read by nobody without its key; what was destroyed comes back from no copy.
@Suite(.serialized) struct SealedLedgerTests {
    private let office: SubjectOffice

    init() throws {
        office = try SubjectOffice()
    }

    private func audit(_ ledger: String = "a.ledger", _ more: [String] = []) throws -> String {
        let outcome = try office.run(["audit"] + more, ledger: ledger)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        return outcome.output
    }

    private func read(_ applicant: String, _ ledger: String = "a.ledger") throws -> PilotProcess.Outcome {
        try office.run(["applicants", applicant, "--actor", SubjectOffice.officer], ledger: ledger)
    }

    @Test func `Audit passes and says which sealed facts can be read, here and in a copy without keys`() throws {
        let (first, _) = try office.consent("样例户主甲")
        let (second, _) = try office.consent("样例户主乙")
        try office.run(["withdraw-consent", first])
        let (a, b) = (first.dropFirst(2), second.dropFirst(2))
        #expect(try audit().contains("封存的事实 2 条，可读 1 条；已销毁密钥，不可读：#\(a)\n"))
        #expect(
            try audit("a.ledger", ["--lang", "en"]).contains(
                "sealed facts: 2, readable: 1; key destroyed, unreadable: #\(a)"))
        try FileManager.default.copyItem(
            atPath: "\(office.scratch.path)/a.ledger", toPath: "\(office.scratch.path)/copy.ledger")
        let copied = try audit("copy.ledger")
        #expect(copied.contains("可读 0 条；已销毁密钥，不可读：#\(a)；此处没有密钥，不可读：#\(b)"), "\(copied)")
        #expect(try read(second, "copy.ledger").errors.contains("此处没有它的密钥"))
    }

    /// Alters the envelope of the consent that a key opens, as a bad disk could.
    private func damage(_ key: String) throws {
        let path = "\(office.scratch.path)/a.ledger"
        var bytes = try #require(FileManager.default.contents(atPath: path))
        let id = stride(from: 0, to: 32, by: 2).compactMap { UInt8(key.dropFirst($0).prefix(2), radix: 16) }
        let place = try #require(bytes.range(of: Data([1] + id)))
        bytes[place.lowerBound] = 7
        try bytes.write(to: URL(fileURLWithPath: path))
    }

    @Test func `A damaged consent is among the findings of audit, and the others go on`() throws {
        let (first, _) = try office.consent("样例户主甲")
        let key = try #require(office.keys().first)
        let (second, _) = try office.consent("样例户主乙")
        try damage(key)
        let audit = try office.run(["audit"])
        #expect(audit.status == 1 && audit.output.contains("核账未通过"), "\(audit.output)\(audit.errors)")
        #expect(audit.output.contains("第\(first.dropFirst(2))号事实的封存内容打不开"), "\(audit.output)")
        #expect(audit.output.contains("第\(first.dropFirst(2))号事实的摘要不符"))
        #expect(try read(second).output.contains("样例户主乙"))
        let taken = try office.run(["withdraw-consent", second])
        #expect(taken.status == 0 && taken.output.contains("密钥已销毁"), "\(taken.output)\(taken.errors)")
    }

    @Test func `A key that cannot be destroyed is a note beside the withdrawal, and stops nobody`() throws {
        let (first, _) = try office.consent("样例户主甲")
        let key = try #require(office.keys().first)
        let path = "\(office.scratch.path)/a.ledger.keys/\(key)"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let taken = try office.run(["withdraw-consent", first])
        #expect(taken.status == 0 && taken.output.contains("注意：密钥文件"), "\(taken.output)\(taken.errors)")
        #expect(!taken.output.contains("密钥已销毁"))
        #expect(try office.consent("样例户主乙").outcome.status == 0)
        let audit = try office.run(["audit"])
        #expect(audit.status == 1 && audit.output.contains(key), "\(audit.output)\(audit.errors)")
        try FileManager.default.removeItem(atPath: path)
        #expect(try self.audit().contains("可读 1 条"))
    }

    @Test func `A backup holds no key, and a restored ledger reads only what its own ring still has`() throws {
        let (first, _) = try office.consent("样例户主甲")
        let (second, _) = try office.consent("样例户主乙")
        #expect(try office.run(["backup", "kept.ledger"]).status == 0)
        #expect(office.keys("kept.ledger").isEmpty)
        #expect(try office.run(["withdraw-consent", first]).status == 0)
        // The backup is older than the withdrawal, and has no key for either.
        #expect(try read(first, "kept.ledger").errors.contains("此处没有它的密钥"))
        let restored = try office.run(["restore", "kept.ledger", "--replace"])
        #expect(restored.status == 0, "\(restored.errors)")
        // What was destroyed stays unreadable although the restored ledger knows of no withdrawal.
        #expect(try read(first).errors.contains("此处没有它的密钥"))
        #expect(try read(second).output.contains("样例户主乙"))
        #expect(try audit().contains("可读 1 条；此处没有密钥，不可读：#\(first.dropFirst(2))"))
        for word in ["样例户主甲", "样例户主乙"] { #expect(try office.files(holding: word).isEmpty) }
        // The withdrawal is carried out again, as everything since the backup.
        let again = try office.run(["withdraw-consent", first])
        #expect(again.status == 0 && again.output.contains("已记"), "\(again.errors)")
        #expect(try audit().contains("已销毁密钥，不可读：#\(first.dropFirst(2))"))
    }

    @Test func `A consent given since the backup stays with the replaced ledger, and comes back with it`() throws {
        let (early, _) = try office.consent("样例户主甲")
        #expect(try office.run(["backup", "kept.ledger"]).status == 0)
        let (late, _) = try office.consent("样例户主乙")
        #expect(try office.run(["restore", "kept.ledger", "--replace"]).status == 0)
        #expect(try office.run(["rebuild"]).status == 0)
        _ = try audit()
        #expect(try read(early).output.contains("样例户主甲"))
        #expect(try read(late, "a.ledger.replaced").output.contains("样例户主乙"))
        // Back again, by another way of writing the path: every key is where its consent is.
        #expect(try office.run(["restore", "./a.ledger.replaced", "--replace"]).status == 0)
        #expect(try read(early).output.contains("样例户主甲"))
        #expect(try read(late).output.contains("样例户主乙"))
        #expect(office.keys("a.ledger.replaced").isEmpty && office.keys().count == 2)
        _ = try audit()
    }

    @Test func `A backup restored elsewhere reads nothing, and a withdrawal there touches no key here`() throws {
        let (number, _) = try office.consent("样例户主甲")
        #expect(try office.run(["backup", "kept.ledger"]).status == 0)
        #expect(try office.run(["restore", "kept.ledger"], ledger: "b.ledger").status == 0)
        #expect(try read(number, "b.ledger").errors.contains("此处没有它的密钥"))
        #expect(try office.run(["withdraw-consent", number], ledger: "b.ledger").status == 0)
        #expect(try read(number).output.contains("样例户主甲"))
    }

    @Test func `After a withdrawal a backup made before it has nothing that a key at hand opens`() throws {
        let (number, _) = try office.consent("样例户主甲")
        let (other, _) = try office.consent("样例户主乙")
        #expect(try office.run(["backup", "kept.ledger"]).status == 0)
        try office.run(["withdraw-consent", number])
        // Even with the whole ring beside it, which opens what was not taken back.
        #expect(office.keys().count == 1)
        try FileManager.default.copyItem(
            atPath: "\(office.scratch.path)/a.ledger.keys", toPath: "\(office.scratch.path)/kept.ledger.keys")
        #expect(try read(other, "kept.ledger").output.contains("样例户主乙"))
        #expect(try read(number, "kept.ledger").errors.contains("此处没有它的密钥"))
    }
}
