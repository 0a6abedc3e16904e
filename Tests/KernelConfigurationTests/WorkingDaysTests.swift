import Foundation
import Kernel
import Testing

@testable import KernelConfiguration

/// The working days of the years that are shipped.
@Suite struct WorkingDaysTests {
    private let days: WorkingDays

    init() throws {
        let root = Fixture.folder.appending(path: "../../../config/national/working_days.yaml")
        let text = ConfigurationText(path: "working_days.yaml", bytes: Array(try Data(contentsOf: root)))
        days = try Fixture.value(ConfigurationReader.workingDays(text))
    }

    @Test("Every day of 2016 to 2026 is as another source has it")
    func independent() throws {
        #expect(days.years == Array(2016...2026))
        let other = try exceptions()
        let first = try #require(Day("2016-01-01"))
        let last = try #require(Day("2026-12-31"))
        for number in first.number...last.number {
            let day = Day(number: number)
            let expected = other[day] ?? !day.isWeekend
            #expect(days.isWorkingDay(day) == expected, "\(day)")
        }
    }

    @Test("A term of working days passes over holidays and takes in weekends with work")
    func term() throws {
        // 2024-10-01 to 07 were holidays; people worked on Sunday 09-29 and on Saturday 10-12.
        #expect(try end(5, "2024-09-27") == "2024-10-10")
        #expect(try end(1, "2024-09-28") == "2024-09-29")
        #expect(try end(3, "2024-10-10") == "2024-10-14")
        #expect(try end(0, "2024-10-02") == "2024-10-02")
        let (first, last) = (try #require(Day("2024-09-27")), try #require(Day("2024-10-10")))
        #expect(days.count(after: first, through: last) == 5)
    }

    @Test("Beyond the years that are shipped nothing is known, and nothing is guessed")
    func unknown() throws {
        #expect(days.isWorkingDay(try #require(Day("2015-12-31"))) == nil)
        #expect(days.isWorkingDay(try #require(Day("2027-01-04"))) == nil)
        #expect(try end(1, "2026-12-30") == "2026-12-31")
        #expect(try end(2, "2026-12-30") == nil)
        #expect(days.count(after: try #require(Day("2026-12-30")), through: try #require(Day("2027-01-02"))) == nil)
    }

    private func end(_ count: Int, _ day: String) throws -> String? {
        days.end(of: count, after: try #require(Day(day)))?.description
    }

    /// By day, what is not as its weekday says.
    private func exceptions() throws -> [Day: Bool] {
        let text = try String(contentsOf: Fixture.folder.appending(path: "working-days.txt"), encoding: .utf8)
        let pairs = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let words = line.split(separator: " ")
            return (try #require(Day(String(words[1]))), words[0] == "work")
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
