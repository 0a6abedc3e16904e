import Kernel
import KernelDigest
import Testing

@testable import KernelLedger

@Suite("The chain of digests never changes")
struct ChainTests {
    /// Computed by another program from the words of `StoredFact.digest`.
    static let first = "0d19620c3be4dc978b935c9518dffe88c68c7a16c5e7fb3cd597fbedaf15af9f"
    static let second = "20ccf4fa5c2817cdc8335a093795eda8560c5b76c892b8a46c661b33003bf6c9"

    /// The head of the two usual subjects and one visit, computed by the same other program from the stored rows.
    static let head = "3:be11f548abf66082831daf6cc70073303b1d2ae571a5ca65091f6a6450281c56"

    @Test func `a fact's digest covers the digest before it, every column and its new codes`() throws {
        let payload = bytes(PayloadBytesTests.plain)
        var fact = StoredFact(
            number: 1, kind: 1, subject: 1, day: 16_436, received: 20_543, actor: 1, sender: 1, file: 1, line: 2,
            record: (0..<16).map { UInt8($0) }, payload: payload)
        let codes = [
            CodeRow(space: 1, code: 7, name: "visit\nno\nnote"), CodeRow(space: 2, code: 1, name: "应急管理局/录入/张三"),
            CodeRow(space: 4, code: 1, name: ""),
        ]
        let first = fact.digest(after: .zero, introducing: codes)
        #expect(first.description == Self.first)
        fact = StoredFact(
            number: 2, kind: 18, subject: nil, day: 20_543, received: 20_543, actor: 1, sender: 1, file: 1, line: 0,
            record: nil, payload: payload)
        #expect(fact.digest(after: first, introducing: []).description == Self.second)
    }

    @Test func `the same facts give the same head on every machine`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", a, fine: "1250000", note: "消防")])
        #expect(try ledger.head().description == Self.head)
    }

    @Test func `a head is read as it is written, and nothing else is`() throws {
        let head = try #require(Head("12:\(Self.first)"))
        #expect(head.number == 12)
        #expect(head.description == "12:\(Self.first)")
        #expect(Head("12:\(Self.first.uppercased())") == head)
        for wrong in [
            "", "12", ":\(Self.first)", "-1:\(Self.first)", "12:\(Self.first)0", "12:\(Self.first.dropLast())g",
        ] {
            #expect(Head(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `a ledger extends every head it ever had and no other`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        var heads = [try ledger.head()]
        let (a, _) = try ledger.registerBoth()
        heads.append(try ledger.head())
        try ledger.receive([Toy.visit("1", a)])
        heads.append(try ledger.head())
        #expect(heads.map(\.number) == [0, 2, 3])
        for head in heads { #expect(try ledger.extends(head)) }
        #expect(try !ledger.extends(Head(number: 2, digest: heads[2].digest)))
        #expect(try !ledger.extends(Head(number: 4, digest: heads[2].digest)))
    }
}
