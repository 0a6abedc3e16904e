import Kernel
import Testing

@Suite struct CycleTests {
    @Test(arguments: [("2019", "2019-12-31"), ("2019-H1", "2019-06-30"), ("2019-h2", "2019-12-31")])
    func `A cycle closes on its last day`(_ text: String, _ close: String) throws {
        let cycle = try #require(Cycle(text))
        #expect(cycle.close.description == close && Cycle(cycle.description) == cycle)
        #expect(cycle.length == (text.count == 4 ? .yearly : .halfYearly))
    }

    @Test func `The last cycle closed before a day`() throws {
        func last(_ length: Cycle.Length, _ day: String) throws -> String {
            Cycle.last(length, closedBefore: try #require(Day(day))).description
        }
        #expect(try last(.yearly, "2026-01-01") == "2025" && last(.yearly, "2025-12-31") == "2024")
        #expect(try last(.halfYearly, "2026-06-30") == "2025-H2" && last(.halfYearly, "2026-07-01") == "2026-H1")
    }

    @Test func `Nothing else is a cycle`() {
        for wrong in ["", "19", "2019-", "2019-H3", "2019-01", "1899", "20191", "2019 H1"] {
            #expect(Cycle(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `Cycles come in the order of their closes`() throws {
        let cycles = try ["2019-H1", "2019", "2020"].map { try #require(Cycle($0)) }
        #expect(cycles.sorted { $1 < $0 }.reversed() == cycles)
    }
}
