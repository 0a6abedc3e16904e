import Kernel
import Testing

@Suite struct PublicityTests {
    private static let clause = Clause(
        document: .verbatim("某办法"), article: "", evidence: .seen, location: Location(file: "", line: 0, column: 0))

    private static let publicity = Publicity(regimes: [
        "penalty": Dated([
            .init(since: day("2019-07-01"), value: [minor, general], clause: clause),
            .init(since: day("2026-04-01"), value: [general], clause: clause),
        ])
    ])
    private static let minor = Publicity.Rule(
        id: "minor", title: "轻微",
        filters: [
            .init(column: "category", test: .oneOf(["warning"])),
            .init(column: "fine", test: .range(atLeast: nil, below: 100)),
        ],
        most: nil)
    private static let general = Publicity.Rule(id: "general", title: "一般", filters: [], most: .months(12))

    private static func day(_ text: String) -> Day { Day(text) ?? .distantPast }

    private func verdict(_ category: String, _ fine: String, on text: String, kind: KindID = "penalty")
        -> Publicity.Verdict
    {
        let shape = Payload.Shape(kind: kind, names: ["category", "fine"])
        return Self.publicity.verdict(
            Payload(shape: shape, columns: [category, fine]), decidedOn: Self.day(text))
    }

    @Test func `The first class that fits decides, and the term runs from the decision`() {
        #expect(verdict("warning", "99", on: "2024-01-31") == .never(rule: "轻微", Self.clause))
        #expect(
            verdict("fine", "5", on: "2024-02-29") == .until(Self.day("2025-02-28"), rule: "一般", Self.clause))
        #expect(verdict("warning", "100", on: "2024-01-31") == .until(Self.day("2025-01-31"), rule: "一般", Self.clause))
    }

    @Test func `A blank column fits no condition`() {
        #expect(verdict("warning", "", on: "2024-01-31") == .until(Self.day("2025-01-31"), rule: "一般", Self.clause))
    }

    @Test func `The regime of the day of the decision holds for good`() {
        #expect(verdict("warning", "1", on: "2026-03-31") == .never(rule: "轻微", Self.clause))
        #expect(verdict("warning", "1", on: "2026-04-01") == .until(Self.day("2027-04-01"), rule: "一般", Self.clause))
    }

    @Test func `Before the first regime, and of a kind without one, there is no rule`() {
        #expect(verdict("warning", "1", on: "2019-06-30") == .noRule)
        #expect(verdict("warning", "1", on: "2024-01-31", kind: "award") == .noRule)
    }
}
