import Kernel
import KernelDemo
import Testing

@testable import KernelLedger

@Suite("Any split of the same records into files gives the same histories")
struct SplitTests {
    @Test(arguments: [UInt64.random(in: 0...UInt64.max), 1, 20_190_612])
    func `histories equal a rebuild, and the audit is clean`(seed: UInt64) throws {
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, b) = try ledger.registerBoth()
        var total = 0
        for number in 0..<Int.random(in: 5...15, using: &random) {
            let records = (0..<Int.random(in: 0...12, using: &random)).map { visit($0 + 2, [a, b], &random) }
            let origin = try Toy.origin(today: day("2026-01-01").adding(days: number), file: "文件\(number).csv")
            let settlement = try ledger.receive(records, origin)
            #expect(settlement.rows == records.count)
            #expect(settlement.facts + settlement.repeats + settlement.conflictLines.count == records.count)
            total += settlement.facts
            try mark(ledger, day: origin.today, &random)
        }
        #expect(try ledger.audit() == [], "seed \(seed)")
        let packs = try ledger.subjectNumbers().map { try ledger.history(of: $0) }
        #expect(try ledger.rebuild().changed == 0, "seed \(seed)")
        #expect(try ledger.subjectNumbers().map { try ledger.history(of: $0) } == packs, "seed \(seed)")
        #expect(try ledger.head().number >= Int64(total + 2))
    }

    /// Without fact numbers, which tell the order of arrival, the packs of any split are the same bytes.
    @Test(arguments: [UInt64.random(in: 0...UInt64.max), 7])
    func `an arrival in one file and in many is the same ledger`(seed: UInt64) throws {
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let one = try Ledger.temporary(layouts: Toy.layouts)
        let many = try Ledger.temporary(layouts: Toy.layouts)
        let (a, b) = try one.registerBoth()
        _ = try many.registerBoth()
        let records = (0..<60).map { Toy.visit("\($0)", $0 % 3 == 0 ? a : b, level: level(&random), line: $0 + 2) }
        try one.receive(records)
        var rest = records[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...min(9, rest.count), using: &random)
            try many.receive(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        for subject in [a, b] {
            #expect(try one.history(of: subject) == many.history(of: subject), "seed \(seed)")
        }
        #expect(try one.head() == many.head(), "seed \(seed)")
    }

    private func visit(_ line: Int, _ subjects: [SubjectNumber], _ random: inout SplitMix64) -> Record {
        let number = Int.random(in: 0..<12, using: &random)
        let sender = Bool.random(using: &random) ? Toy.bureau : "信用办"
        return Toy.visit(
            "\(number)", subjects[number % subjects.count], level: level(&random),
            note: Bool.random(using: &random) ? "消防" : "", authority: Toy.bureau, sender: sender, line: line)
    }

    private func level(_ random: inout SplitMix64) -> String {
        Bool.random(using: &random) ? "low" : "high"
    }

    private func mark(_ ledger: Ledger, day: Day, _ random: inout SplitMix64) throws {
        let kinds: [FactKind] = [.withdrawn, .repaired, .objectionOpened, .objectionClosed]
        let number = Int.random(in: 0..<12, using: &random)
        let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
        do {
            try ledger.write(try Toy.origin(today: day, file: "")) { writer in
                try writer.mark(kind, record: Toy.visitID("\(number)"), day: day, columns: ["随机"])
            }
        } catch LedgerProblem.unknownRecord {
            // Not received yet.
        }
    }
}
