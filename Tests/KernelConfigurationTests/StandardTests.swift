import Kernel
import Testing

@testable import KernelConfiguration

@Suite struct StandardTests {
    private let standard: Standard

    init() throws {
        standard = try Fixture.standard()
    }

    @Test("A good standard reads without a word of complaint")
    func silent() throws {
        #expect(try Fixture.read([Fixture.text("good")]).diagnostics == [])
        #expect(standard.texts == [try Fixture.text("good")])
        #expect(standard.title == "样例评价标准")
        #expect(standard.owner == "样例局")
        #expect(standard.decimals == 1)
    }

    @Test("Kinds keep their columns in order, under the sector's name")
    func kinds() throws {
        #expect(standard.kinds.map(\.id) == ["works.accident", "works.certificate", "works.penalty"])
        let accident = try #require(standard.kinds.first)
        #expect(
            accident.columns.map(\.name)
                == ["accident_no", "uscc", "happened_on", "type", "deaths", "loss", "rate", "rectified_on"])
        #expect(
            accident.columns[0]
                == Column(
                    name: "accident_no", title: "事故编号", type: .text, isRequired: true, headers: ["编号"]))
        #expect(accident.column("loss")?.type == .money(.tenThousandYuan))
        #expect(accident.column("rate")?.type == .fixed(decimals: 2))
        #expect(
            accident.column("type")?.type
                == .choice([
                    Column.Choice(id: "fire", title: "火灾"), Column.Choice(id: "road", title: "道路交通", aliases: ["道路"]),
                    Column.Choice(id: "other", title: "其他"),
                ]))
        #expect(accident.derived.map(\.name) == ["class"])
        #expect(accident.roles == RecordKind.Roles(subject: "uscc", day: "happened_on", identity: ["accident_no"]))
        #expect(
            accident.examples
                == RecordKind.Examples(
                    perHundredAYear: 6, rows: [["type": "fire", "deaths": "1", "loss": "12.5"]]))
        #expect(standard.kinds[1].column("expires_on")?.mayBeFuture == true)
    }

    @Test("A measured base is the latest level, valid through its expiry, with sixty points for none")
    func base() {
        guard case .measured(let base) = standard.base else { return #expect(Bool(false), "not measured") }
        #expect(base.id == "base")
        #expect(
            base.selection == Selection(kind: "works.certificate", filters: [], span: .through(column: "expires_on")))
        #expect(base.measure == .latest(column: "level"))
        #expect(
            base.mapping.entries.map(\.value) == [
                .levels([level("one", 900_000), level("two", 805_000), level("three", 700_000)])
            ])
        #expect(base.absent.entries.map(\.value) == [.points(Points(units: 600_000))])
        let clause = base.mapping.entries[0].clause
        #expect(clause.citation.chinese == "《样例评价办法》第五条")
        #expect(clause.location == Location(file: "good.yaml", line: 112, column: 5))
    }

    @Test("Filters write money in yuan and keep it in fen; a window may change over time")
    func indicator() {
        let penalties = standard.indicators[0]
        #expect(
            penalties.selection.filters == [
                Selection.Filter(column: "gravity", test: .oneOf(["serious"])),
                Selection.Filter(column: "amount", test: .range(atLeast: 5_000_000, below: 20_000_050)),
            ])
        guard case .rolling(let window) = penalties.selection.span else { return #expect(Bool(false), "no window") }
        #expect(window.entries.map(\.value) == [.months(12), .days(365)])
        #expect(window.changes.map(\.description) == ["2019-01-01", "2024-07-01"])
        #expect(window.entries[1].clause.evidence == .localChoice)
        #expect(penalties.mapping.entries.map(\.value) == [.each(Points(units: -50_000))])
        #expect(penalties.cap?.entries.map(\.value) == [Points(units: -100_000)])
        #expect(penalties.absent.entries.map(\.value) == [.neutral])
    }

    @Test("Bands of counts and of money are ascending, money in fen")
    func bands() {
        #expect(
            standard.indicators[1].mapping.entries.map(\.value) == [
                .bands([band(nil, 1, 0), band(1, 3, -25_000), band(3, nil, -50_000)])
            ])
        #expect(standard.indicators[1].absent.entries.map(\.value) == [.notRated])
        #expect(
            standard.indicators[2].mapping.entries.map(\.value) == [
                .bands([band(nil, 100_000, 0), band(100_000, nil, -10_000)])
            ])
    }

    @Test("Downgrades, vetoes, the range, the grades and what an objection does")
    func grades() {
        #expect(standard.downgrades[0].effect.entries.map(\.value) == [.down(steps: 2)])
        #expect(standard.downgrades[0].atLeast.entries.map(\.value) == [1])
        #expect(standard.vetoes[0].effect.entries.map(\.value) == [.veto(grade: "D")])
        #expect(standard.vetoes[0].selection.span == .lasting)
        #expect(standard.range.entries[0].value.highest == Points("100"))
        #expect(standard.grades.entries[0].value.bands.map(\.grade) == ["A", "B", "C", "D"])
        #expect(standard.grades.entries[0].value.bands[1].atLeast == Points("60.5"))
        #expect(standard.whileObjected.entries.map(\.value) == [.notCounted])
        #expect(standard.audience.entries.map(\.value) == [.officers])
        #expect(standard.cycle.entries.map(\.value) == [.yearly])
    }

    @Test("A list has triggers that look at days, and from its undefined day on an officer judges")
    func lists() throws {
        let list = try #require(standard.lists.first)
        #expect((list.id, list.title, list.note) == ("blacklist", "严重失信名单", "期限一年"))
        #expect(list.triggers.map(\.id) == ["larger_accidents", "unmended"])
        #expect(
            list.triggers[0].selection.filters == [
                Selection.Filter(column: "class", test: .oneOf(["larger"])),
                Selection.Filter(
                    column: "happened_on", test: .days(from: Day("2017-05-09"), before: Day("2023-10-01"))),
            ])
        #expect(list.triggers[0].atLeast.entries.map(\.value) == [2])
        #expect(list.triggers[0].atLeast.entries[0].clause.citation.chinese == "《样例评价办法》第九条")
        #expect(
            list.triggers[1].selection.filters == [
                Selection.Filter(column: "happened_on", test: .days(from: nil, before: Day("2023-09-01")))
            ])
        #expect(list.undefined?.entries.map(\.value) == [.officer])
        #expect(list.undefined?.changes == [try #require(Day("2023-10-01"))])
    }

    @Test("Each grade has its frequency of inspection, and what no grade reduces stands beside it")
    func inspections() throws {
        let inspections = try #require(standard.inspections)
        #expect((inspections.title, inspections.notReduced) == ("日常检查", "法定检查、投诉举报"))
        #expect(inspections.rates.entries[0].value.map(\.grade) == ["A", "B", "C", "D"])
        let day = try #require(Day("2019-01-01"))
        #expect(
            inspections.frequency(of: "C", on: day)?.frequency == InspectionFrequency(times: 3, term: .months(36)))
        #expect(inspections.frequency(of: "C", on: day.adding(days: -1)) == nil)
        #expect(inspections.frequency(of: "E", on: day) == nil)
    }

    @Test("Not-rated rules read the register's own columns")
    func notRated() {
        #expect(standard.notRated.map(\.id) == ["ended", "out_of_scope", "first_year"])
        #expect(
            standard.notRated.map { $0.condition.entries[0].value } == [
                .attribute(column: "status", oneOf: ["deregistered", "revoked"]),
                .attributeOutside(column: "industry", of: ["B", "C"]), .first(.months(12), fromColumn: "since"),
            ])
    }

    @Test("Classify lines keep their wordings as written and their order")
    func classify() throws {
        let line = try #require(standard.classify.first)
        #expect(line.source == "penalty")
        #expect(line.conditions.map(\.column) == ["authority_name", "basis", "method"])
        #expect(line.conditions[1].wordings == ["安全生产法", "许可证条例"])
        #expect(line.outcome == .finding("works.penalty"))
        #expect(line.constants == ["gravity": "serious"])
        #expect(line.copies == ["code": "uscc", "amount": "fine"])
        #expect(line.until == Day("2026-01-01"))
        #expect(line.clause.citation.chinese == "《样例评价办法》第八条（凭记忆，待核）")
        #expect(line.clause.citation.english == "《样例评价办法》第八条 (recalled, to be verified)")
        #expect(standard.classify[1].outcome == .notOurs)
    }

    @Test("A hook's parameters are whole numbers by name")
    func derivations() {
        #expect(standard.derivations.map(\.name) == ["accident_class"])
        #expect(standard.derivations[0].kind == "works.accident")
        #expect(standard.derivations[0].parameters.entries[0].value == ["larger_deaths": 3, "larger_loss": 10_000_000])
    }

    private func level(_ choice: String, _ units: Int64) -> Indicator.Level {
        Indicator.Level(choice: choice, points: Points(units: units))
    }

    private func band(_ atLeast: Int64?, _ below: Int64?, _ units: Int64) -> Indicator.Band {
        Indicator.Band(atLeast: atLeast, below: below, points: Points(units: units))
    }
}
