import Kernel
import KernelDemo
import KernelEvaluation
import Testing

@Suite struct OrderTests {
    @Test func `Facts in another order with other numbers give the same assessment but for those numbers`() throws {
        let seed: UInt64 = 8_501_493
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        for number in 0..<60 {
            let story = Story.random(&random)
            let shuffled = story.renumbered(&random)
            for day in ["2025-01-15", "2025-09-01", "2026-08-01"] as [Day] {
                let (one, other) = (try told(story, on: day), try told(shuffled, on: day))
                #expect(one == other, "seed \(seed), history \(number), \(day)")
            }
        }
    }

    /// An assessment with the records themselves in place of the numbers of their facts.
    private struct Told: Equatable {
        let outcome: Assessment.Outcome
        let sum: Points
        let lines: [Line]
        let evidence: [[RecordID?]]
        let notCounted: [RecordID?]
    }

    private func told(_ story: Story, on day: Day) throws -> Told {
        let assessment = try Toy().assess(story, on: day)
        let packed = try Packer(layouts: Toy().layouts).pack(story.facts)
        let index = try #require(FactIndex(packed.index))
        let records = Dictionary(uniqueKeysWithValues: index.entries.map { ($0.fact, $0.record) })
        return Told(
            outcome: assessment.outcome, sum: assessment.sum, lines: assessment.lines.map(\.withoutEvidence),
            evidence: assessment.lines.map { $0.evidence.map { records[$0] ?? nil } },
            notCounted: try Toy().notCounted(story, on: day).map { records[$0.fact] ?? nil })
    }
}

extension Line {
    fileprivate var withoutEvidence: Line {
        Line(
            rule: rule, title: title, role: role, value: value, points: points, counted: counted, cap: cap,
            evidence: [], clause: clause, span: span, working: working)
    }
}

extension Story {
    /// Other numbers and another order; only the facts about one record keep the order among themselves.
    fileprivate func renumbered(_ random: inout SplitMix64) -> Story {
        var numbers = Array(1...Int64(facts.count)).map { $0 * 3 + 7 }
        numbers.shuffle(using: &random)
        var given: [RecordID?: [Int64]] = [:]
        for (fact, number) in zip(facts, numbers) { given[fact.record, default: []].append(number) }
        for key in given.keys { given[key]?.sort(by: >) }
        let renumbered = facts.map { fact in
            Fact(
                number: given[fact.record]?.popLast() ?? 0, kind: fact.kind, subject: fact.subject, day: fact.day,
                receivedOn: fact.receivedOn, actor: fact.actor, sender: fact.sender, file: fact.file, line: fact.line,
                record: fact.record, payload: fact.payload)
        }
        return Story(facts: renumbered.shuffled(using: &random))
    }
}
