import Testing

@testable import Kernel

@Suite struct MergedPackingTests {
    /// An accident is known by its number alone: two firms at one site have one each, of the same id.
    private static let accident: RecordKind = {
        let columns = [
            Column(name: "uscc", title: "代码", type: .organisation), Column(name: "no", title: "编号", type: .text),
            Column(name: "on", title: "日期", type: .day), Column(name: "deaths", title: "死亡", type: .integer),
        ]
        return RecordKind(
            id: "accident", title: "事故", columns: columns,
            roles: RecordKind.Roles(subject: "uscc", day: "on", identity: ["no"]))
    }()

    private let layouts = Layouts(national: [accident], standards: [], hooks: [:])

    private func fact(
        _ number: Int64, _ kind: FactKind, of subject: Int64, _ columns: [String], sender: String = "应急管理局"
    ) throws -> Fact {
        let day = try #require(Day("2025-03-10"))
        let shape = kind == .received ? Payload.Shape(Self.accident) : .plain
        return Fact(
            number: number, kind: kind, subject: SubjectNumber(subject), day: day, receivedOn: day,
            actor: "应急管理局/录入/张工", sender: sender, file: "a.csv", line: Int(number),
            record: RecordID(kind: "accident", identity: ["A-1"]), payload: Payload(shape: shape, columns: columns))
    }

    private func entries(_ more: [Fact] = []) throws -> [Int64: PackedEntry] {
        let own = try fact(11, .received, of: 1, ["甲", "A-1", "2025-03-10", "3"])
        let merged = try fact(12, .received, of: 2, ["乙", "A-1", "2025-03-10", "0"])
        let entries = try PackedEntry.of(
            "accident", in: [own] + more.filter { $0.subject == own.subject },
            merged: [merged] + more.filter { $0.subject == merged.subject }, layouts)
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.fact, $0) })
    }

    @Test func `Records of one id under two merged subjects are no versions of each other, and one act`() throws {
        let entries = try entries()
        #expect(entries[11]?.statuses == [] && entries[12]?.statuses == [])
        #expect(entries[11]?.act == entries[12]?.act && entries[11]?.act != 0)
    }

    @Test func `A repair of one of them leaves the other, the heavier one, standing`() throws {
        let entries = try entries([fact(13, .repaired, of: 2, ["理由"])])
        #expect(entries[11]?.statuses == [])
        #expect(entries[12]?.statuses.map(\.status) == [.repaired])
    }

    @Test func `An objection to one of them, and its close, say nothing of the other`() throws {
        let entries = try entries([
            fact(13, .objectionOpened, of: 1, ["理由"]), fact(14, .objectionClosed, of: 2, ["理由"]),
        ])
        #expect(entries[12]?.statuses == [])
        #expect(entries[11]?.statuses.map(\.until) == [.distantFuture])
    }
}
