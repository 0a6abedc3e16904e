import Kernel
import Testing

@testable import KernelConfiguration

@Suite struct OtherTextsTests {
    @Test("National kinds bear their bare names and all roles")
    func national() throws {
        let kinds = try Fixture.national()
        #expect(kinds.map(\.id) == [.registration, "penalty"])
        #expect(RegisterColumn.all.allSatisfy { kinds[0].column($0) != nil })
        let roles = kinds[1].roles
        #expect(roles.identity == ["penalty_no", "uscc"])
        #expect(roles.authority == "authority")
        #expect(roles.decisionNumber == "penalty_no")
        #expect(roles.sender == "source_unit")
        #expect(roles.naturalPerson == RecordKind.NaturalPerson(column: "party_type", values: ["自然人", "01"]))
        #expect(kinds[1].column("legal_person")?.type == .personal)
    }

    @Test("National kinds of several files are read as one, and a kind in two files is an error at the second")
    func severalFiles() throws {
        let more = """
            format: 1
            kinds:
              NAME:
                title: 奖励
                nature: positive
                subject: code
                day: on
                identity: [code]
                columns:
                  code: {title: 代码, type: organisation}
                  on: {title: 日期, type: day}
            """
        func read(_ name: String) throws -> Checked<[RecordKind]> {
            let bytes = Array(more.replacing("NAME", with: name).utf8)
            return ConfigurationReader.nationalKinds([
                try Fixture.text("national"), ConfigurationText(path: "more.yaml", bytes: bytes),
            ])
        }
        let kinds = try Fixture.value(read("award"))
        #expect(kinds.map(\.id) == [.registration, "penalty", "award"])
        #expect(kinds.map(\.nature) == [.neutral, .negative, .positive])
        let clash = try read("penalty")
        #expect(clash.value == nil)
        #expect(clash.diagnostics.map(\.location) == [Location(file: "more.yaml", line: 3, column: 3)])
        #expect(clash.diagnostics[0].text.chinese.contains("national.yaml:21:3"))
    }

    @Test("The retention is a dated term with its clause")
    func retention() throws {
        let retention = try Fixture.value(ConfigurationReader.retention(Fixture.text("retention")))
        #expect(retention.terms.entries.map(\.value) == [.months(60), .months(36)])
        #expect(retention.terms.changes.map(\.description) == ["2013-03-15", "2027-01-01"])
        #expect(retention.terms.entries[0].clause.citation.chinese == "《样例保存规则》第十六条")
    }

    @Test("A county's plan reads whole")
    func county() throws {
        let text = try Fixture.text("county")
        let plan = try Fixture.value(ConfigurationReader.countyPlan(text, offered: ["tourism", "works"]))
        #expect(plan.id == "anhe")
        #expect(plan.sectors == ["works"])
        #expect(plan.objectionDesk.phone == "0000-0000000")
        #expect(plan.demo.seed == 20_190_612)
        #expect(plan.demo.through == Day("2026-03-31"))
        #expect(plan.demo.region == "990101")
        #expect(plan.demo.townships == ["东街", "西街"])
        #expect(plan.demo.objects == [.init(.vessel, 2), .init(.park, 1)])
        let works = DemoBureau(
            id: "works", title: "安和县样例局", code: "1144130300YYY90038", reports: ["registration", "works"],
            objects: [.vessel], encoding: .gb18030, layout: .aliases)
        #expect(plan.demo.bureaus.first == works)
        #expect(plan.demo.bureaus.map(\.reports) == [["registration", "works"], nil])
        #expect(plan.text == text)
    }

    @Test("What a bureau reports is held against the kinds where they are known")
    func reportedKinds() throws {
        let text = try Fixture.text("county/bureau-unknown-kind")
        #expect(ConfigurationReader.countyPlan(text, offered: ["works"]).value != nil)
        #expect(ConfigurationReader.countyPlan(text, offered: ["works"], kinds: try Fixture.national()).value == nil)
    }

    @Test("A plan with one bureau names it in a word, and it reports everything")
    func oneBureau() throws {
        let yaml = String(decoding: try Fixture.text("county").bytes, as: UTF8.self)
        let before = yaml.components(separatedBy: "  objects: {")[0]
        let text = ConfigurationText(path: "county.yaml", bytes: Array((before + "  bureau: 安和县样例局\n").utf8))
        let plan = try Fixture.value(ConfigurationReader.countyPlan(text, offered: ["works"]))
        #expect(plan.demo.bureaus == [.alone("安和县样例局")])
        #expect(try CreditCode.read(plan.demo.bureaus[0].code).get().isForDemonstration)
        #expect(plan.demo.objects.isEmpty)
    }

    @Test("Cases keep where each expectation stands")
    func cases() throws {
        let checked = ConfigurationReader.cases(
            try Fixture.text("cases"), standard: try Fixture.standard(), national: try Fixture.national())
        let cases = try Fixture.value(checked)
        #expect(cases.map(\.name) == ["2026年3月一次处罚使得分降低五分", "注销后不评定"])
        #expect(cases[0].location == Location(file: "cases.yaml", line: 1, column: 9))
        #expect(cases[0].subject == "91990000MA2ABCDE0J")
        #expect(cases[0].register?.value == "code,name\n91990000MA2ABCDE0J,甲\n")
        #expect(cases[0].records.map(\.kind) == ["penalty", "works.certificate", "works.penalty"])
        #expect(cases[0].records[0].csv == "uscc,penalty_no\n91990000MA2ABCDE0J,1\n")
        #expect(cases[0].facts.map(\.kind) == [.repaired, .classified])
        #expect(cases[0].facts[1].target == "works.penalty")
        let expect = cases[0].expect
        #expect(expect.grade?.value == "B")
        #expect(
            expect.score == Placed(try #require(Points("85.5")), at: Location(file: "cases.yaml", line: 20, column: 12))
        )
        #expect(
            expect.lines.mapValues(\.value) == [
                "penalties": .points(Points(units: -50_000)), "base": .points(Points(units: 905_000)),
                "general_accident": .down(2), "larger_accident": .veto("D"), "loss": .none,
                "larger_accidents": .list("blacklist"), "unmended": .none,
            ])
        #expect(expect.lists?.value == ["blacklist"])
        #expect(expect.inspections?.value == InspectionFrequency(times: 1, term: .months(12)))
        #expect(cases[1].expect.lists?.value == [])
        #expect(expect.nextChange?.value == Day("2026-11-03").map { .on($0) })
        #expect(cases[1].expect.notRated?.value == "ended")
        #expect(cases[1].expect.nextChange?.value == .never)
    }
}
