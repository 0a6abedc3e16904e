import Kernel
import KernelTesting
import Testing

@testable import KernelEvaluation

/// A filter asks the same of a record as it was reported and of its packed fields.
@Suite struct FilterAgreementTests {
    private static let kind: RecordKind = {
        let columns = [
            Column(name: "no", title: "编号", type: .text), Column(name: "on", title: "日期", type: .day),
            Column(
                name: "class", title: "类别",
                type: .choice([.init(id: "minor", title: "轻"), .init(id: "serious", title: "重")])),
            Column(name: "deaths", title: "人数", type: .integer),
            Column(name: "fine", title: "罚款", type: .money(.yuan)),
            Column(name: "share", title: "比例", type: .fixed(decimals: 2)),
            Column(name: "until", title: "止日", type: .day),
        ]
        return RecordKind(
            id: "matter", title: "事项", columns: columns,
            roles: RecordKind.Roles(subject: "no", day: "on", identity: ["no"]))
    }()

    private static let layouts = Layouts(national: [kind], standards: [], hooks: [:])

    private static let filters: [Selection.Filter] = [
        .init(column: "class", test: .oneOf(["serious"])), .init(column: "class", test: .oneOf(["minor", "serious"])),
        .init(column: "deaths", test: .range(atLeast: 1, below: 3)),
        .init(column: "deaths", test: .range(atLeast: nil, below: 1)),
        .init(column: "fine", test: .range(atLeast: 100_001, below: nil)),
        .init(column: "share", test: .range(atLeast: -50, below: 0)),
        .init(column: "until", test: .days(from: "2023-10-01", before: nil)),
        .init(column: "until", test: .days(from: "2017-05-09", before: "2023-10-01")),
        .init(column: "on", test: .days(from: nil, before: "2024-01-02")),
    ]

    private static let rows: [[String]] = ["", "minor", "serious"].flatMap { choice in
        ["", "0", "1", "3"].flatMap { deaths in
            [("", "", ""), ("100000", "-50", "2023-09-30"), ("100001", "0", "2023-10-01"), ("0", "-51", "2017-05-08")]
                .map { [choice, deaths, $0.0, $0.1, $0.2] }
        }
    }

    private static func fact(_ number: Int, _ row: [String]) -> Fact {
        let columns = ["N\(number)", number.isMultiple(of: 2) ? "2024-01-01" : "2024-01-02"] + row
        return Fact(
            number: Int64(number), kind: .received, subject: SubjectNumber(1), day: "2024-01-05",
            receivedOn: "2024-01-05", actor: "", sender: "局", file: "", line: 0,
            record: RecordID(kind: kind.id, identity: ["N\(number)"]),
            payload: Payload(shape: Payload.Shape(kind), columns: columns))
    }

    @Test func `On the same rows both give the same answer, and each filter passes some and not all`() throws {
        let facts = Self.rows.enumerated().map { Self.fact($0 + 1, $1) }
        let packed = try Packer(layouts: Self.layouts).pack(facts)
        let layout = try #require(Self.layouts.layout(of: Self.kind.id))
        for filter in Self.filters {
            let selection = Selection(kind: Self.kind.id, filters: [filter], span: .lasting)
            let compiled = try CompiledSelection(selection, rule: "r", on: "2026-01-01", layouts: Self.layouts)
            let passing = try #require(
                packed.read { history -> Set<Int64> in
                    guard let section = history.section(layout) else { return [] }
                    let entries = (0..<section.count).map { section.entry($0) }
                    return Set(entries.filter { compiled.passesFilters(history, $0) }.map { history.fact($0) })
                })
            #expect(passing == Set(facts.filter { filter.passes($0.payload) }.map(\.number)), "\(filter)")
            #expect(!passing.isEmpty && passing.count < facts.count, "\(filter)")
        }
    }
}
