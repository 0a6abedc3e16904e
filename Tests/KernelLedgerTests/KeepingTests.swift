import Kernel
import KernelDemo
import KernelDigest
import Testing

@testable import KernelLedger

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

@Suite("Keeping a ledger")
struct KeepingTests {
    let fixture: LedgerFixture
    let second: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
        second = try LedgerFixture()
    }

    private func fill(_ ledger: Ledger, visits: [String]) throws {
        let (a, _) = try ledger.registerBoth()
        for visit in visits { try ledger.receive([Toy.visit(visit, a)]) }
    }

    @Test func `a head is extended, cut or rewritten`() throws {
        let ledger = try fixture.open()
        try fill(ledger, visits: ["1", "2", "3"])
        let head = try ledger.head()
        #expect(head.number == 5)
        #expect(try ledger.standing(to: head) == .extended(by: 0))
        #expect(try ledger.standing(to: .empty) == .extended(by: 5))
        let other = try second.open()
        try fill(other, visits: ["1", "x"])
        let short = try other.head()
        #expect(try other.standing(to: head) == .cut(at: short))
        let fourth = try digest(ledger, 4)
        let found = Head(number: 4, digest: try #require(fourth))
        #expect(try ledger.standing(to: short) == .rewritten(found: found.digest))
        #expect(try ledger.standing(to: Head(number: 0, digest: head.digest)) == .rewritten(found: .zero))
        #expect(try ledger.standing(to: found) == .extended(by: 1))
    }

    @Test func `a ledger whose last fact was cut off is found by the head`() throws {
        let head = try {
            let ledger = try fixture.open()
            try fill(ledger, visits: ["1", "2"])
            return try ledger.head()
        }()
        try fixture.alter("DROP TRIGGER fact_never_deleted", "DELETE FROM fact WHERE n = 4")
        let ledger = try fixture.open(.readOnly)
        let short = try ledger.head()
        #expect(try ledger.standing(to: head) == .cut(at: short))
        #expect(try !ledger.extends(head))
    }

    @Test func `two ledgers are compared up to the last fact in common`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        for _ in 0..<6 {
            let (left, right) = (try LedgerFixture(), try LedgerFixture())
            let common = (0..<Int.random(in: 0...5, using: &random)).map { "c\($0)" }
            let (l, r) = (Int.random(in: 0...3, using: &random), Int.random(in: 0...3, using: &random))
            let (a, b) = (try left.open(), try right.open())
            try fill(a, visits: common + (0..<l).map { "l\($0)" })
            try fill(b, visits: common + (0..<r).map { "r\($0)" })
            let relation = try a.relation(to: b)
            #expect(relation.common == Int64(2 + common.count))
            #expect(relation.onlyOurs?.count ?? 0 == l && relation.onlyTheirs?.count ?? 0 == r)
        }
        #expect(try fixture.open().relation(to: second.open()).common == 0)
    }

    @Test func `a copy is one whole file, of committed facts only, and refuses a name that is taken`() throws {
        let ledger = try fixture.open()
        try fill(ledger, visits: ["1"])
        let head = try ledger.head()
        let target = fixture.folderPath + "/copy.ledger"
        defer { unlink(target) }
        try ledger.write(Toy.origin()) { writer in
            _ = try writer.deposit(name: "later", text: Array("later".utf8))
            #expect(try fixture.open(.readOnly).copy(to: target) == LedgerCopy(head: head, curable: [], aside: nil))
        }
        #expect(FileMove.occupied(target) == target)
        for end in ["-wal", "-shm", "-journal"] { #expect(!FileMove.exists(target + end)) }
        #expect(throws: LedgerProblem.exists(path: target)) { try ledger.copy(to: target) }
        let copy = try Ledger.open(path: target, access: .readOnly, layouts: Toy.layouts)
        #expect(try copy.head() == head && copy.audit() == [] && ledger.extends(head))
    }

    @Test func `a broken chain is not copied, a broken history is copied with a warning`() throws {
        do { try fill(try fixture.open(), visits: ["1"]) }
        let target = fixture.folderPath + "/copy.ledger"
        defer { unlink(target) }
        try fixture.alter("UPDATE history SET pack = x'00' WHERE subject = 1")
        let curable = try fixture.open(.readOnly).copy(to: target).curable
        #expect(curable.count == 1)
        unlink(target)
        try fixture.alter("DROP TRIGGER fact_never_updated", "UPDATE fact SET day = day + 1 WHERE n = 2")
        let problem = #expect(throws: LedgerProblem.self) { try fixture.open(.readOnly).copy(to: target) }
        guard case .faulty(fixture.path, let findings)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(findings.contains(.brokenChain(fact: 2)))
        #expect(FileMove.occupied(target) == nil)
    }

    @Test func `a replaced ledger is moved aside whole, with what was only in its journal`() throws {
        let old = try {
            let ledger = try fixture.open()
            try fill(ledger, visits: ["1", "2"])
            return try ledger.head()
        }()
        let backup = try second.open()
        try fill(backup, visits: ["1"])
        let copy = try backup.copy(to: fixture.path, replacing: true)
        let aside = try #require(copy.aside)
        defer { unlink(aside) }
        #expect(aside == fixture.path + ".replaced")
        #expect(Ledger.head(at: aside) == old)
        #expect(try fixture.open(.readOnly).head() == backup.head())
        let second = try backup.copy(to: fixture.path, replacing: true)
        let again = try #require(second.aside)
        defer { unlink(again) }
        #expect(again == fixture.path + ".replaced-2")
    }

    @Test func `a ledger that somebody has open is not replaced`() throws {
        let open = try fixture.open()
        try fill(open, visits: ["1"])
        let backup = try second.open()
        try fill(backup, visits: [])
        #expect(throws: LedgerProblem.busy(path: fixture.path)) { try backup.copy(to: fixture.path, replacing: true) }
        #expect(try open.head().number == 3)
        #expect(FileMove.occupied(fixture.path + ".replaced") == nil)
    }

    @Test func `a damaged ledger gives way to its backup and is kept as it is`() throws {
        let backup = try second.open()
        try fill(backup, visits: ["1"])
        _ = try backup.copy(to: fixture.path)
        let file = try #require(fopen(fixture.path, "r+"))
        fseek(file, 100, SEEK_SET)
        fputs(String(repeating: "X", count: 200), file)
        fclose(file)
        #expect(throws: LedgerProblem.self) { try fixture.open(.readOnly) }
        let copy = try backup.copy(to: fixture.path, replacing: true)
        let aside = try #require(copy.aside)
        defer { unlink(aside) }
        #expect(FileMove.exists(aside) && Ledger.head(at: aside) == nil)
        #expect(try fixture.open(.readOnly).head() == backup.head())
    }

    private func digest(_ ledger: Ledger, _ number: Int64) throws -> Digest? {
        try ledger.reading { db in
            let row = try Query(db, "SELECT digest FROM fact WHERE n = \(number)")
            return try row.step() ? Digest(stored: row.bytes(0)) : nil
        }
    }
}
