import Kernel
import Testing

@testable import KernelDemo

/// The rows of the demonstration before they are laid out as files.
@Suite struct DemoLineTests {
    private let register: DemoRegister
    private let all: [DemoGenerator.KindLines]

    init() {
        let generator = SampleKinds.generator()
        register = generator.register()
        all = generator.lines(register)
    }

    private func lines(_ kind: KindID) -> [DemoLine] { all.first { $0.kind.kind.id == kind }?.lines ?? [] }

    private func column(_ name: String, _ kind: RecordKind, _ lines: [DemoLine]) -> [String] {
        guard let place = kind.index(of: name) else { return [] }
        return lines.map { $0.values[place] }
    }

    @Test func `rows follow the days of the plan and most subjects stay clean`() {
        let events = lines("toy.event").filter(\.isClean)
        #expect(events.count > 200)
        let days = column("day", SampleKinds.event, events).compactMap { Day($0) }
        #expect(days.allSatisfy { SampleKinds.plan.from <= $0 && $0 <= SampleKinds.plan.through })
        #expect(days == days.sorted())
        let counts = Dictionary(grouping: events, by: \.row.subject).mapValues(\.count)
        #expect((counts.values.max() ?? 0) >= 6)
    }

    @Test func `decision numbers stand after the example's words and tell the rows apart`() {
        let clean = lines("decision").filter(\.isClean)
        let numbers = column("number", SampleKinds.decision, clean)
        #expect(numbers.first?.hasPrefix("示罚〔2022〕") == true)
        #expect(Set(numbers).count == numbers.count)
    }

    @Test func `a row cites a decision about the same subject, once`() {
        let decided = lines("decision").filter(\.isClean)
        let subjects = Dictionary(
            zip(column("number", SampleKinds.decision, decided), decided.map(\.row.subject)),
            uniquingKeysWith: { first, _ in first })
        let cited = lines("toy.event").filter { $0.isClean && $0.row.decision != nil }
        #expect(cited.count > 20)
        #expect(Set(cited.compactMap(\.row.decision)).count == cited.count)
        #expect(cited.allSatisfy { subjects[$0.row.decision ?? ""] == $0.row.subject })
    }

    @Test func `a day that dates other columns stands where they do`() {
        let events = lines("toy.event").filter(\.isClean)
        let added = zip(column("added_on", SampleKinds.event, events), column("added_count", SampleKinds.event, events))
        #expect(added.allSatisfy { $0.isEmpty == $1.isEmpty })
        let settled = column("settled_on", SampleKinds.event, events)
        #expect(settled.contains("") && settled.contains { !$0.isEmpty })
    }

    @Test func `what is not known at the end of a year is reported in the next`() throws {
        let events = lines("toy.event")
        let place = try #require(SampleKinds.event.index(of: "settled_on"))
        let first = Dictionary(
            events.filter(\.isClean).map { ($0.values[0], $0) }, uniquingKeysWith: { first, _ in first })
        let later = events.filter {
            !$0.isClean && first[$0.values[0]]?.values[place] == "" && !$0.values[place].isEmpty
        }
        #expect(!later.isEmpty)
        #expect(later.allSatisfy { $0.batch == (first[$0.values[0]]?.batch ?? 0) + 1 })
    }

    @Test func `what is held ends about three years on and goes round`() {
        let held = lines("toy.held").filter(\.isClean)
        #expect(Set(held.map(\.row.subject)).count > 60)
        for (from, to) in zip(column("day", SampleKinds.held, held), column("expires_on", SampleKinds.held, held)) {
            #expect(to == Day(from)?.adding(months: 36).adding(days: -1).description)
        }
    }

    @Test func `the collector repeats some decisions, half of them otherwise`() {
        let decisions = lines("decision")
        let first = Dictionary(
            decisions.filter(\.isClean).map { ($0.values[3], $0.values) }, uniquingKeysWith: { first, _ in first })
        let second = decisions.filter { $0.bureau == 2 }
        #expect((20...90).contains(second.count))
        let same = second.count { first[$0.values[3]] == $0.values }
        #expect(same > 5 && second.count - same > 5)
    }

    @Test func `a bureau mends some of its rows a year later`() {
        let decisions = lines("decision")
        let clean = Dictionary(
            decisions.filter(\.isClean).map { ($0.values[3], $0) }, uniquingKeysWith: { first, _ in first })
        let mended = decisions.filter { line in
            guard let first = clean[line.values[3]], !line.isClean, line.bureau == first.bureau else { return false }
            return line.batch == first.batch + 1 && line.values != first.values
        }
        #expect(!mended.isEmpty)
    }

    @Test func `some rows are wrong on purpose, in every way in which rows of a large kind can be`() {
        for kind in all {
            let dirty = Set(kind.lines.compactMap(\.row.dirt))
            let possible = Set(DemoDirt.allCases.filter { $0.applies(to: kind.kind.kind, register) })
            #expect(dirty.isSubset(of: possible))
            if kind.lines.count >= 350 { #expect(dirty == possible, "\(kind.kind.kind.id)") }
        }
        let decisions = lines("decision")
        let wrong = decisions.count { $0.row.dirt != nil }
        #expect((decisions.count / 100...decisions.count / 20).contains(wrong))
    }

    @Test func `a row about a person has an impossible number wherever one could stand`() {
        let persons = lines("decision").filter { $0.row.dirt == .naturalPerson }
        #expect(!persons.isEmpty)
        for person in persons {
            #expect(person.values[1] == "自然人")
            #expect(person.values[0] == person.values[2] && IdentityNumberShape.isPerson(person.values[0]))
            #expect(!IdentityNumberShape.isGenuine(person.values[0]))
        }
    }
}
