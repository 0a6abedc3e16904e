import Testing

@testable import Kernel

@Suite("Days and terms 日与期限")
struct DayTests {
    @Test("Every day from 1900 to 2100 is written and read back, one after the other")
    func roundTrip() throws {
        var expected = try #require(Day(year: 1900, month: 1, day: 1)).number
        for year in 1900...2100 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let found = Day(year: year, month: month, day: day) else { continue }
                    #expect(found.number == expected)
                    #expect(found.civil == (year, month, day))
                    #expect(Day(found.description) == found)
                    expected += 1
                }
            }
        }
        #expect(Day("2100-12-31")?.number == expected - 1)
        #expect(Day("1970-01-01")?.number == 0)
    }

    @Test("29 February exists in leap years only")
    func leapDays() {
        #expect(Day("2024-02-29") != nil)
        #expect(Day("2000-02-29") != nil)
        #expect(Day("2025-02-29") == nil)
        #expect(Day("1900-02-29") == nil)
        #expect(Day("2100-02-29") == nil)
    }

    @Test(
        "A month later is clamped to the end of the month",
        arguments: [
            ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2025-03-31", 12, "2026-03-31"),
            ("2024-02-29", 12, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"), ("2025-03-31", -1, "2025-02-28"),
            ("2025-01-15", -13, "2023-12-15"),
        ])
    func months(from: String, months: Int, to: String) throws {
        #expect(try #require(Day(from)).adding(months: months).description == to)
    }

    @Test(
        "Anything but the ISO form of a real day is no day",
        arguments: [
            "2026-3-31", "2026/03/31", "20260331", "2026-02-30", "2026-13-01", "2026-00-10", "", " 2026-03-31",
            "2026-03-31 ", "0000-01-01",
        ])
    func notDays(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("A term of twelve months from 31 March 2025 holds through 30 March 2026")
    func terms() throws {
        let day = try #require(Day("2025-03-31"))
        #expect(Term.months(12).end(from: day).description == "2026-03-31")
        #expect(Term.days(30).end(from: day).description == "2025-04-30")
        #expect(Term.months(12).title.chinese == "12 个月")
        #expect(Term.months(12).title.english == "12 months")
        #expect(Term.days(30).description == "30 days")
    }

    @Test("A dated value is in force from its first day until the next one's")
    func dated() throws {
        let clause = Clause(
            document: .none, article: "", evidence: .localChoice, location: Location(file: "", line: 0, column: 0))
        let first = try #require(Day("2019-01-01"))
        let second = try #require(Day("2026-04-01"))
        let dated = Dated([
            .init(since: second, value: 2, clause: clause), .init(since: first, value: 1, clause: clause),
        ])
        #expect(dated.entry(on: first.adding(days: -1)) == nil)
        #expect(dated.entry(on: first)?.value == 1)
        #expect(dated.entry(on: second.adding(days: -1))?.value == 1)
        #expect(dated.entry(on: second)?.value == 2)
    }
}
