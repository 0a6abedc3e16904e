import Kernel
import KernelIntake
import KernelLedger
import KernelPublication
import KernelTesting
import Pilot
import SafetyProduction
import Testing

/// What an enterprise reads of lists and inspections, under the work-safety standard.
@Suite struct ListStoryTests {
    private let pipeline: Pipeline

    init() throws {
        pipeline = try ListStoryTests.pipeline(SafetyProduction.standard)
    }

    private static func pipeline(_ texts: [ConfigurationText]) throws -> Pipeline {
        let composition = try #require(
            Composition.read(DayawanForTests.self, replacing: [SafetyProduction.id: texts]).value)
        let pipeline = Pipeline(composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
        try receive(ToyWorld.register(), .registration, pipeline)
        return pipeline
    }

    private static func receive(_ csv: String, _ kind: KindID, _ pipeline: Pipeline) throws {
        let receipt = try pipeline.receive(
            .bytes(name: "x.csv", Array(csv.utf8)), as: kind, by: ToyWorld.clerk, today: "2024-01-02")
        #expect(receipt.setAside.isEmpty)
    }

    private func receiveAccident(on day: String, deaths: Int, into pipeline: Pipeline? = nil) throws {
        let csv = """
            事故编号,统一社会信用代码,事故发生日期,事故类型,是否责任事故,死亡人数
            SG-\(day),\(ToyWorld.code),\(day),其他,是,\(deaths)
            """
        try ListStoryTests.receive(csv, "safety-production.accident", pipeline ?? self.pipeline)
    }

    private func explain(on day: Day, _ language: Language = .chinese) throws -> String {
        let subject = try pipeline.subject(matching: ToyWorld.code, asOf: day)
        let standard = try pipeline.composition.standard(nil)
        let explanation = try pipeline.explanation(of: subject, standard, asOf: day, knownAt: nil)
        return ExplanationText(explanation).render().text(language)
    }

    private func document(on day: Day, of pipeline: Pipeline) throws -> AssessmentDocument {
        let subject = try pipeline.subject(matching: ToyWorld.code, asOf: day)
        return try pipeline.document(of: subject, pipeline.composition.standard(nil), asOf: day)
    }

    @Test func `From 2023-10-01 on one line says that an officer judges, without any record`() throws {
        #expect(try !explain(on: "2023-09-30").contains("名单"))
        let told = try explain(on: "2023-10-01").split(separator: "\n").filter { $0.contains("令第11号") }
        #expect(
            told == [
                "  “安全生产联合惩戒对象”、“安全生产不良记录黑名单”：2023-10-01 起的行为由经办人依据 "
                    + "《安全生产严重失信主体名单管理办法》（应急管理部令第11号） 判断，其情形不在本标准内"
            ])
        let english = try explain(on: "2026-03-31", .english)
        #expect(english.contains("an officer judges conduct from 2023-10-01 on under 《安全生产严重失信主体名单管理办法》"))
        #expect(english.contains("whose triggers are not in this standard"))
    }

    @Test func `A candidate reads the trigger, its clause, its record, and that an officer decides`() throws {
        try receiveAccident(on: "2023-06-01", deaths: 3)
        let told = try explain(on: "2023-08-31")
        for words in [
            "名单（只作提示，不影响得分和等级）", "  情形一：较大以上生产安全责任事故\n",
            "1 次，达到 1 次：建议列入“安全生产联合惩戒对象”，由经办人按程序认定",
            "依据 安全生产领域失信行为联合惩戒规定（安监总办〔2017〕49号）情形一", "SG-2023-06-01",
            "“安全生产不良记录黑名单”提示：典型的、影响恶劣的较大事故也可以列入，由经办人认定，本标准不判断",
        ] { #expect(told.contains(words), "\(told)") }
        #expect(!told.contains("令第11号"))
        let later = try explain(on: "2024-03-31")
        #expect(later.contains("2024-06-01 自行变化"))
        #expect(later.contains("较大以上生产安全责任事故：建议列入“安全生产联合惩戒对象”，由经办人按程序认定（1 条记录） → 无"))
    }

    @Test func `When only a reminder of a list changes, the change says so`() throws {
        try receiveAccident(on: "2023-06-01", deaths: 3)
        try ListStoryTests.receive(
            ToyWorld.register(status: "suspended", changedOn: "2023-07-01"), .registration, pipeline)
        let told = try explain(on: "2023-12-31")
        #expect(told.contains("2024-06-01 自行变化：不评定（停产停业）不变，名单提示变化"), "\(told)")
        let english = try explain(on: "2023-12-31", .english)
        #expect(english.contains("still not rated (停产停业), with other reminders of lists"))
    }

    @Test func `The interval of the grade is a sample while the standard is a draft, with what no grade reduces`()
        throws
    {
        let draft = try explain(on: "2026-03-31")
        for words in [
            "日常监督检查（样例）：12 个月 3 次", "依据 安全生产信用评价标准样例（地方自定）",
            "不因等级减少：法律法规规定的检查、投诉举报核查、监测预警处置、转办交办线索核查", "不是对主体的限制",
        ] { #expect(draft.contains(words), "\(draft)") }
        let standard = try pipeline.composition.standard(nil)
        try pipeline.ledger.write(FactOrigin(actor: ToyWorld.officer, today: "2026-03-01", file: ""), dryRun: false) {
            try pipeline.deposit(into: $0)
            let adoption = Adoption(sector: standard.sector, document: "某局〔2026〕1号", texts: standard.texts)
            _ = try $0.adopt(adoption, day: "2026-03-01", line: 0)
        }
        let adopted = try explain(on: "2026-03-31")
        #expect(adopted.contains("日常监督检查：12 个月 3 次"), "\(adopted)")
        #expect(adopted.contains("不因等级减少："))
    }

    @Test func `Who is not rated has no interval`() throws {
        try ListStoryTests.receive(
            ToyWorld.register(status: "suspended", changedOn: "2023-12-01"), .registration, pipeline)
        let told = try explain(on: "2024-01-31")
        #expect(told.contains("不评定：停产停业"))
        #expect(!told.contains("日常监督检查"))
    }

    @Test func `Lists and intervals change no byte of a document without triggers, and only lines of one with them`()
        throws
    {
        let bare = try ListStoryTests.pipeline(SafetyProduction.standard.dropLast())
        for (day, deaths) in [("2023-11-01", 3), ("2023-01-01", 1)] {
            for world in [pipeline, bare] { try receiveAccident(on: day, deaths: deaths, into: world) }
        }
        for day in ["2023-06-01", "2023-12-31", "2024-06-01"] as [Day] {
            #expect(try document(on: day, of: pipeline).bytes() == document(on: day, of: bare).bytes())
        }
        for world in [pipeline, bare] { try receiveAccident(on: "2023-05-01", deaths: 3, into: world) }
        let (with, without) = (
            try document(on: "2023-06-01", of: pipeline), try document(on: "2023-06-01", of: bare)
        )
        #expect(with.lines.filter { $0.effect != "list joint_discipline" } == without.lines)
        #expect(with.lines.count == without.lines.count + 1)
        #expect((with.grade, with.score, with.sum) == (without.grade, without.score, without.sum))
    }
}
