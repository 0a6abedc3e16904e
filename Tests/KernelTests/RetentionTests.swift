import Kernel
import KernelDemo
import Testing

@Suite struct RetentionTests {
    @Test func `The latest start of a term that is over on a day is found as by looking at every day`() throws {
        let first = try #require(Day("2019-11-01"))
        for term in [Term.months(1), .months(12), .months(60), .days(1), .days(90), .days(1826)] {
            for offset in 0..<1600 {
                let day = first.adding(days: offset)
                let start = term.latestStart(overOn: day)
                #expect(term.end(from: start) <= day, "\(term) \(day)")
                #expect(term.end(from: start.adding(days: 1)) > day, "\(term) \(day)")
            }
        }
    }

    @Test func `A leap day is over five years later on the last of February`() throws {
        let retention = Retention(Dated([try entry("2013-03-15", .months(60))]))
        let leap = try day("2020-02-29")
        #expect(retention.lapsed(recordOf: leap, on: try day("2025-02-27")) == nil)
        #expect(try #require(retention.lapsed(recordOf: leap, on: try day("2025-02-28"))).since == day("2025-02-28"))
    }

    @Test func `Before its first term there is no retention, and on that day it reaches back`() throws {
        let retention = Retention(Dated([try entry("2013-03-15", .months(60))]))
        let old = try day("2005-01-01")
        #expect(retention.lapsed(recordOf: old, on: try day("2013-03-14")) == nil)
        #expect(try #require(retention.lapsed(recordOf: old, on: try day("2026-01-01"))).since == day("2013-03-15"))
    }

    @Test func `The named day is the first of the time without use, whatever terms followed each other`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let origin = try day("2020-01-01")
        for _ in 0..<60 {
            var since = origin
            let entries = try (0..<4).map { _ in
                since = since.adding(days: Int.random(in: 20...200, using: &random))
                return try entry(since.description, .days(Int.random(in: 1...300, using: &random)))
            }
            let retention = Retention(Dated(entries))
            let record = origin.adding(days: Int.random(in: 0...400, using: &random))
            var began: Day?
            for offset in 0..<1200 {
                let day = origin.adding(days: offset)
                let isOver = retention.terms.entry(on: day).map { $0.value.end(from: record) <= day } ?? false
                began = isOver ? began ?? day : nil
                #expect(retention.lapsed(recordOf: record, on: day)?.since == began, "seed \(seed) \(record) \(day)")
            }
        }
    }

    private func day(_ text: String) throws -> Day {
        try #require(Day(text))
    }

    private func entry(_ since: String, _ term: Term) throws -> Dated<Term>.Entry {
        let place = Location(file: "retention.yaml", line: 1, column: 1)
        let clause = Clause(document: .verbatim("样例"), article: "", evidence: .localChoice, location: place)
        return Dated<Term>.Entry(since: try day(since), value: term, clause: clause)
    }
}
