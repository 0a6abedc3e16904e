import Kernel
import KernelTesting
import Testing

/// Full terms that follow one another from a day.
@Suite struct TermCountTests {
    @Test func `All terms are added at once`() {
        #expect(Term.months(12).end(ofNumber: 1, from: "2024-02-29") == "2025-02-28")
        #expect(Term.months(12).end(ofNumber: 4, from: "2024-02-29") == "2028-02-29")
        #expect(Term.months(1).end(ofNumber: 2, from: "2025-01-31") == "2025-03-31")
        #expect(Term.days(30).end(ofNumber: 3, from: "2025-01-01") == "2025-04-01")
        #expect(Term.months(36_500).end(ofNumber: .max, from: "2025-01-01") == .distantFuture)
        #expect(Term.days(36_500).end(ofNumber: 500, from: "2025-01-01") == .distantFuture)
    }

    @Test(arguments: [Term.months(1), .months(7), .months(12), .days(1), .days(45)])
    func `As many are full as have ended by the day`(term: Term) {
        let start: Day = "2020-01-31"
        for offset in stride(from: -40, through: 1_500, by: 1) {
            let day = start.adding(days: offset)
            let ended = (1...2_000).prefix { term.end(ofNumber: $0, from: start) <= day }.count
            #expect(term.passed(since: start, on: day, most: 2_000) == Int64(ended))
            #expect(term.passed(since: start, on: day, most: 3) == Int64(min(ended, 3)))
        }
    }

    @Test func `What further terms cannot change is known`() {
        func points(_ number: Int64) -> Points { Points(units: number * 10_000) }
        let bands = Indicator.Mapping.bands([
            .init(atLeast: nil, below: 3, points: points(0)), .init(atLeast: 3, below: nil, points: points(1)),
        ])
        #expect(bands.enoughTerms(cap: nil) == 3)
        #expect(Indicator.Mapping.each(points(2)).enoughTerms(cap: points(5)) == 3)
        #expect(Indicator.Mapping.each(points(-2)).enoughTerms(cap: points(-4)) == 2)
        #expect(Indicator.Mapping.each(points(2)).enoughTerms(cap: points(-5)) == nil)
        #expect(Indicator.Mapping.each(points(2)).enoughTerms(cap: nil) == nil)
        #expect(Indicator.Mapping.each(points(0)).enoughTerms(cap: nil) == 0)
        let turns = [points(1), points(2)]
        #expect(Indicator.Mapping.escalating(turns).enoughTerms(cap: points(5)) == 3)
        #expect(Indicator.Mapping.escalating(turns).enoughTerms(cap: points(6)) == 4)
        #expect(Indicator.Mapping.escalating(turns).enoughTerms(cap: nil) == nil)
        #expect(Indicator.Mapping.escalating(turns + [points(0)]).enoughTerms(cap: nil) == 2)
    }
}
