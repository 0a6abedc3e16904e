import Testing

@testable import Kernel

@Suite("Versions undone with their file 撤销收文")
struct UndonePackingTests {
    private typealias Make = PackerFixture
    private let layouts = PackerFixture.layouts()

    private func undo(_ number: Int64, _ version: Fact, sender: String = "应急管理局") throws -> Fact {
        try Make.mark(
            number, .withdrawn, on: version, day: version.day.description, sender: sender,
            [String(version.number), "拿错文件"])
    }

    private func entries(_ facts: [Fact]) throws -> [PackedEntry] {
        try PackedEntry.of("penalty", in: facts, layouts)
    }

    @Test("An undone version never holds, and the one before it holds on every day")
    func earlierHolds() throws {
        let first = try Make.report(1)
        let wrong = try Make.report(2, fine: "100", day: "2025-06-01", kind: .corrected)
        let packed = try entries([first, wrong, undo(3, wrong)])
        #expect(packed.map(\.fact) == [1, 2])
        #expect(packed[0].statuses.isEmpty)
        #expect(
            packed[1].statuses == [
                StatusInterval(status: .withdrawn, from: .distantPast, until: .distantFuture, fact: 3)
            ])
    }

    @Test("A version after an undone one replaces the one before that")
    func laterHolds() throws {
        let first = try Make.report(1)
        let wrong = try Make.report(2, fine: "100", day: "2025-06-01", kind: .corrected)
        let later = try Make.report(3, fine: "200", day: "2025-07-01", kind: .corrected)
        let packed = try entries([first, wrong, later, undo(4, wrong)])
        #expect(packed[0].statuses.map(\.fact) == [3])
        #expect(try !packed[0].holds(.superseded, on: "2025-06-30"))
        #expect(try packed[0].holds(.superseded, on: "2025-07-01"))
        #expect(try packed[2].holds(.pending, on: "2025-06-30"))
    }

    @Test("When the first version is undone, the next one does not wait for its day")
    func firstUndone() throws {
        let wrong = try Make.report(1)
        let later = try Make.report(2, fine: "200", day: "2025-07-01", kind: .corrected)
        let packed = try entries([wrong, later, undo(3, wrong)])
        #expect(try packed[0].holds(.withdrawn, on: "2025-03-10"))
        #expect(packed[1].statuses.isEmpty)
    }

    @Test("An authority's undone report outranks nobody, and its withdrawal takes back no other unit's")
    func outranking() throws {
        let other = try Make.report(1, fine: "1", sender: "交通运输局")
        let own = try Make.report(2)
        let plain = try Make.mark(4, .withdrawn, on: own, day: "2025-06-01")
        let packed = try entries([other, own, undo(3, own), plain])
        #expect(packed.first { $0.fact == 1 }?.statuses == [])
    }

    @Test("A withdrawal of one word still ends all versions of its sender from its day")
    func plainWithdrawal() throws {
        let first = try Make.report(1)
        let second = try Make.report(2, fine: "100", day: "2025-06-01", kind: .corrected)
        let packed = try entries([first, second, Make.mark(3, .withdrawn, on: first, day: "2025-08-01")])
        for entry in packed {
            #expect(try !entry.holds(.withdrawn, on: "2025-07-31"))
            #expect(try entry.holds(.withdrawn, on: "2025-08-01"))
        }
    }
}
