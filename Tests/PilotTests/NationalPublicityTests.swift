import Kernel
import KernelTesting
import Testing

@testable import Pilot

/// What could be a penalty by the summary procedure 简易程序 is not published: the columns do not say which are.
@Suite struct NationalPublicityTests {
    private let publicity: Publicity

    init() throws {
        publicity = try ToyWorld().pipeline.composition.publicity
    }

    private func months(_ category: String, _ fine: String, on day: Day) -> Int? {
        let shape = Payload.Shape(kind: "penalty", names: ["category", "fine"])
        let payload = Payload(shape: shape, columns: [category, fine])
        guard case .until(let end, _, _) = publicity.verdict(payload, decidedOn: day) else { return nil }
        return (1...60).first { Term.months($0).end(from: day) == end }
    }

    @Test func `A fine up to the limit of its day, and one without an amount, is not published`() {
        let limits: [(Day, Int)] = [
            ("2019-07-01", 100_000), ("2021-07-14", 100_000), ("2021-07-15", 300_000), ("2023-05-01", 300_000),
            ("2026-04-01", 300_000),
        ]
        for (day, limit) in limits {
            #expect(months("fine", String(limit), on: day) == nil, "\(day)")
            #expect(months("fine", String(limit + 1), on: day) == 12, "\(day)")
            #expect(months("fine", "", on: day) == nil && months("warning", "", on: day) == nil, "\(day)")
        }
    }

    @Test func `What no summary procedure can impose keeps its class`() {
        let days: [Day] = ["2019-07-01", "2021-07-15", "2023-05-01", "2026-04-01"]
        for day in days {
            for category in ["confiscated_income", "licence_suspended", "detention", "other"] {
                #expect(months(category, "", on: day) == 12, "\(category) \(day)")
            }
            #expect(months("licence_revoked", "", on: day) == 36)
        }
        #expect(months("closed", "", on: "2024-01-01") == 36 && months("closed", "", on: "2026-04-01") == 12)
    }

    @Test func `Every category is in a class that is published, but those that a summary can impose`() throws {
        let kind = try #require(ToyWorld().pipeline.composition.kinds.first { $0.id == "penalty" })
        guard case .choice(let choices)? = kind.column("category")?.type else {
            Issue.record("the category is no choice")
            return
        }
        let categories = choices.map(\.id)
        for day in ["2019-07-01", "2021-07-15", "2023-05-01", "2026-04-01"] as [Day] {
            let hidden = categories.filter { months($0, "", on: day) == nil }
            #expect(Set(hidden) == ["warning", "criticism", "fine"], "\(day)")
        }
    }
}
