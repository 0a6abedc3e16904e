import Kernel
import Synchronization
import Testing

@testable import KernelLedger

@Suite("Histories")
struct HistoryTests {
    @Test func `a history as known earlier is the one that was stored then`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        var stored: [Int64: PackedHistory?] = [0: nil, 2: try ledger.history(of: a)]
        for number in 1...3 {
            try ledger.receive([Toy.visit("\(number)", a)])
            stored[try ledger.head().number] = try ledger.history(of: a)
        }
        for (number, history) in stored { #expect(try ledger.history(of: a, knownAt: number) == history) }
        #expect(try ledger.facts(of: a, knownAt: 3).map(\.number) == [1, 3])
        #expect(try ledger.history(of: SubjectNumber(99)) == nil)
        #expect(try ledger.facts(of: SubjectNumber(99)) == [])
    }

    @Test func `every pack is handed out in place, whatever part is asked for`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive((0..<100).map { Toy.register("9144130300000\(10_000 + $0)", line: $0 + 2) })
        let subjects = try ledger.subjectNumbers()
        #expect(subjects.count == 100)
        let sparse = subjects.filter { $0.value % 30 == 1 }
        for part in [subjects[...], subjects[10..<20], subjects[0..<0], sparse[...], subjects.reversed()[...]] {
            var seen: [SubjectNumber] = []
            try ledger.forEachHistory(of: part) { subject, bytes in
                seen.append(subject)
                let pack = try ledger.history(of: subject)?.pack
                #expect(pack == Array(bytes))
            }
            #expect(seen == Array(part))
        }
        #expect(throws: LedgerProblem.unknownSubject(SubjectNumber(500))) {
            try ledger.forEachHistory(of: [subjects[3], SubjectNumber(500)]) { _, _ in }
        }
    }

    @Test func `two threads walk two parts at once`() async throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        try ledger.receive((0..<50).map { Toy.register("9144130300000\(10_000 + $0)", line: $0 + 2) })
        let subjects = try ledger.subjectNumbers()
        let total = Total()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for part in [subjects[..<25], subjects[25...]] {
                group.addTask {
                    try ledger.forEachHistory(of: part) { subject, _ in total.add(subject.value) }
                }
            }
            try await group.waitForAll()
        }
        #expect(total.sum == 50 * 51 / 2)
    }

    @Test func `records are found by the beginning of their printed id`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, b) = try ledger.registerBoth()
        try ledger.receive((0..<40).map { Toy.visit("\($0)", $0 % 2 == 0 ? a : b, line: $0 + 2) })
        let ids = (0..<40).map { Toy.visitID("\($0)") }
        for (place, id) in ids.enumerated() {
            for text in [id.description, id.description.lowercased(), String(id.description.dropFirst(2)), id.short] {
                let found = try ledger.records(startingWith: text)
                #expect(found.map(\.record) == [id])
                #expect(found.map(\.subject) == [place % 2 == 0 ? a : b])
            }
        }
        for length in 1...6 {
            let prefix = String(ids[0].description.prefix(2 + length))
            let expected = (ids + [Toy.codeA, Toy.codeB].map { RecordID(kind: .registration, identity: [$0]) })
                .filter { $0.description.hasPrefix(prefix) }.sorted()
            #expect(try ledger.records(startingWith: prefix).map(\.record) == expected)
        }
        for wrong in ["", "R-", "R-U", "R-00000000000000"] {
            #expect(try ledger.records(startingWith: wrong).isEmpty)
        }
    }

    @Test func `a reader inside a writing transaction does not wait for it`() throws {
        let ledger = try Ledger.temporary(layouts: Toy.layouts)
        let (a, _) = try ledger.registerBoth()
        let count = try ledger.write(try Toy.origin()) { writer in
            try writer.stage(Toy.visit("1", a))
            _ = try writer.settle()
            return try ledger.facts(of: a).count
        }
        #expect(count <= 2)
    }
}

/// A sum that several threads add to.
private final class Total: Sendable {
    private let value = Mutex<Int64>(0)

    var sum: Int64 { value.withLock { $0 } }

    func add(_ number: Int64) {
        value.withLock { $0 += number }
    }
}
