import Kernel
import KernelEvaluation
import Testing

/// What the register has of a subject on the day 主体登记: it may count, and is no act.
@Suite struct AttributeTests {
    private func reading(
        _ id: String, _ measure: Indicator.Measure, _ mapping: Indicator.Mapping,
        where filters: [Selection.Filter] = [], absent: Absence = .neutral
    ) -> Indicator {
        Indicator(
            id: id, title: "〔\(id)〕", selection: Selection(kind: .registration, filters: filters, span: .inForce),
            measure: measure, mapping: .since2020(mapping), absent: .since2020(absent, "无记录"), cap: nil)
    }

    private var trades: Indicator {
        reading(
            "trade", .latest(column: "industry"),
            .levels([
                Indicator.Level(choice: "chemical", points: -3), Indicator.Level(choice: "retail", points: 0),
                Indicator.Level(choice: "finance", points: 1),
            ]))
    }

    private func toy(_ indicators: Indicator...) -> Toy {
        var toy = Toy.bare
        toy.indicators = indicators
        return toy
    }

    @Test func `A trade counts from the day on which the register has it until the register has another`() throws {
        var story = Story()
        story.register(.moved, on: "2025-06-01", ["industry": "finance"])
        let toy = toy(trades)
        #expect(try toy.assess(story, on: "2025-05-31").points("trade") == -3)
        #expect(try toy.assess(story, on: "2025-06-01").points("trade") == 1)
        #expect(try toy.nextChange(story, after: "2025-01-01") == .on("2025-06-01"))
        #expect(try toy.nextChange(story, after: "2025-06-01") == .never)
        let line = try #require(try toy.assess(story, on: "2025-06-01").line("trade"))
        #expect(line.evidence == [2] && line.span.message.chinese == "按评价日有效的登记")
    }

    @Test func `A field that the register leaves blank is no evidence, and no other row stands in for it`() throws {
        var story = Story()
        story.register(.moved, on: "2025-06-01", ["industry": ""])
        let line = try #require(try toy(trades).assess(story, on: "2025-06-01").line("trade"))
        #expect(line.value == nil && line.counted == 0)
        #expect(line.working.message.chinese == "记录未填“industry”，按无记录处理：不加不减")
    }

    @Test func `Whether the row passes a filter can be counted`() throws {
        let chemical = [Selection.Filter(column: "industry", test: .oneOf(["chemical"]))]
        var story = Story()
        story.register(.moved, on: "2025-06-01", ["industry": "retail"])
        let toy = toy(reading("trade", .count, .each(-2), where: chemical, absent: .points(1)))
        #expect(try toy.assess(story, on: "2025-05-31").points("trade") == -2)
        #expect(try toy.assess(story, on: "2025-06-01").points("trade") == 1)
    }

    @Test func `Two rules may both hold one row against a subject: it is no act that counts once`() throws {
        let toy = toy(trades, reading("any", .count, .each(-4)))
        let assessment = try toy.assess(Story(), on: "2025-06-01")
        #expect(assessment.points("trade") == -3 && assessment.points("any") == -4 && assessment.score == 93)
    }

    @Test func `The base may be what the register has`() throws {
        var toy = Toy.bare
        toy.base = .measured(
            Indicator(
                id: "base", title: "基础分", selection: Selection(kind: .registration, filters: [], span: .inForce),
                measure: .latest(column: "industry"),
                mapping: .since2020(
                    .levels([
                        Indicator.Level(choice: "chemical", points: 80), Indicator.Level(choice: "retail", points: 90),
                        Indicator.Level(choice: "finance", points: 90),
                    ])), absent: .since2020(.points(70)), cap: nil))
        #expect(try toy.assess(Story(), on: "2025-06-01").score == 80)
    }

    @Test func `Of a merger only the survivor's own row counts`() throws {
        var other = Story(register: false)
        other.register(on: "2016-01-01", ["code": "TOY2", "industry": "finance"])
        let gone = other.facts.map { fact in
            Fact(
                number: 7, kind: fact.kind, subject: SubjectNumber(2), day: fact.day, receivedOn: fact.receivedOn,
                actor: fact.actor, sender: fact.sender, file: "", line: 0,
                record: RecordID(kind: .registration, identity: ["TOY2"]), payload: fact.payload)
        }
        let toy = toy(trades)
        let packed = try Packer(layouts: toy.layouts).pack(Story().facts, merged: gone)
        let assessment = try #require(try packed.read { try toy.evaluator.assess($0, on: "2025-06-01") })
        #expect(assessment.points("trade") == -3 && assessment.line("trade")?.evidence == [1])
    }
}
