import Foundation
import Kernel
import KernelPublication
import KernelTesting
import SafetyProduction
import Testing

@testable import KernelConfiguration
@testable import Pilot

/// `standard --on`: every constant of a standard on a day, with its clause and its place.
@Suite("The rules in force on a day")
struct RulesInForceTests {
    private func composition() throws -> Composition {
        let checked = Composition.read(ToyCountyWithOverride.self)
        return try #require(checked.value, "\(checked.diagnostics.map(\.text.english))")
    }

    private func list(on day: Day) throws -> RulesInForce {
        let composition = try composition()
        return RulesInForce(
            try composition.standard(nil), county: composition.plan.title, kinds: composition.national, on: day)
    }

    private func rule(_ place: String, on day: Day) throws -> RuleInForce {
        try #require(list(on: day).rules.first { $0.place == place }, "\(place)")
    }

    @Test func `A constant is told in words, with its days, its clause and where the text has it`() throws {
        let older = try rule("indicators.fines.points_each", on: "2024-12-31")
        #expect(older.value.chinese == "-4 分" && older.value.english == "-4 points")
        #expect(older.since == "2019-01-01" && older.through == "2024-12-31" && !older.isOfCounty)
        #expect(older.clause.location.description == "Kernel/Testing/toy.yaml:118:7")
        let own = try rule("indicators.fines.points_each", on: "2026-01-01")
        #expect(own.value.chinese == "-6.5 分" && own.since == "2026-01-01" && own.through == nil && own.isOfCounty)
        #expect(own.clause.citation.chinese == "样例县办法第二条（地方自定）")
        #expect(own.clause.location.description == "Kernel/Testing/overrides/toy_fines.yaml:10:5")
    }

    @Test(arguments: [
        ("classify.heavy", "行政处罚：处罚机关含 样例局；违法行为类型含 严重样例 → 处罚（轻重 重）"),
        ("not_rated.ended.when", "登记状态为 注销、吊销"), ("not_rated.young.when", "自成立日期起 12 个月内"),
        ("base.levels", "高 +90 分；低 +80 分"), ("base.absent", "+70 分"), ("indicators.fines.window", "12 个月"),
        ("indicators.fines.cap", "-12 分"), ("indicators.fines.absent", "不加不减"),
        ("indicators.poor_visits.bands", "落入不足 1 档：0 分；落入 [1, 3) 档：-2 分；落入 3 以上（含）档：-6 分"),
        ("downgrades.two_fines.at_least", "2 次"), ("downgrades.two_fines.steps", "降 1 级"),
        ("vetoes.heavy_fine.grade", "最高为 D"), ("score_range", "0 至 100 分"),
        ("grades", "A（优）90 分以上（含）；B（良）80 分以上（含）、不足 90 分；C（中）60 分以上（含）、不足 80 分；D（差）不足 60 分"),
        ("while_objected", "不计入"), ("audience", "向社会公开"), ("cycle", "每年"),
    ])
    func `Each kind of constant has its words`(place: String, words: String) throws {
        #expect(try rule(place, on: "2025-12-31").value.chinese == words)
    }

    @Test func `The text marks what the county set, and shows places and origins`() throws {
        let list = try list(on: "2026-02-01")
        let text = RulesText(list).render()
        #expect(
            text.chinese.contains(
                """
                行政处罚
                  时间窗：12 个月
                    2019-01-01 起  样例办法第四条（地方自定）
                    indicators.fines.window  Kernel/Testing/toy.yaml:115:7
                  每次计分：-6.5 分〔区县定值〕
                    2026-01-01 起  样例县办法第二条（地方自定）
                    indicators.fines.points_each  Kernel/Testing/overrides/toy_fines.yaml:10:5
                """), "\(text.chinese)")
        #expect(text.chinese.components(separatedBy: "〔区县定值〕").count == 3)
        #expect(text.english.contains("points each: -6.5 points [set by the county]"), "\(text.english)")
        #expect(try self.list(on: "2018-12-31").rules.isEmpty)
    }

    /// By every day on which one of its values begins.
    private func listed(_ standard: Standard, _ kinds: [RecordKind], _ days: Set<Day>) -> Set<String> {
        let rules = days.flatMap { RulesInForce(standard, county: "", kinds: kinds, on: $0).rules }
        return Set(
            rules.filter { !$0.place.hasPrefix("classify.") }.map { "\($0.place) \($0.since) \($0.clause.location)" })
    }

    private func expectWhole(_ standard: Standard, _ texts: [ConfigurationText], _ kinds: [RecordKind]) throws {
        let places = DatedPlaces(in: try #require(Chapters.gather(texts, Report())).pairs).all
        let pairs = places.flatMap { place in place.values.map { (place.name, $0) } }
        let written = Set(pairs.map { "\($0) \($1.name) \($1.key.start)" })
        let listed = listed(standard, kinds, Set(pairs.compactMap { Day($1.name) }))
        #expect(written == listed, "\(written.symmetricDifference(listed).sorted())")
        #expect(written.count > 20)
    }

    @Test func `No dated value of a standard is left out, and each has the place of its text`() throws {
        for standard in [try composition().standard(nil), try dayawan()] {
            let texts = standard.texts.filter { !standard.overrides.contains($0) }
            let plain = try #require(
                Composition.read(
                    plan: ToyCounty.planText(for: standard.sector), sectors: [ToySector.self, SafetyProduction.self],
                    replacing: [standard.sector: texts]
                ).value)
            try expectWhole(plain.standards[0], texts, plain.national)
        }
    }

    private func dayawan() throws -> Standard {
        try #require(Composition.read(DayawanForTests.self).value).standard(nil)
    }

    /// The standard with every form of the language.
    @Test func `No form of the language is left out`() throws {
        let folder = "\(Checkout.root(of: #filePath))/Tests/KernelConfigurationTests/Fixtures"
        let (good, national) = (try text("\(folder)/good.yaml"), try text("\(folder)/national.yaml"))
        let kinds = try #require(ConfigurationReader.nationalKinds([national]).value)
        let hook = Derivation("accident_class", version: 1, summary: .none) { _, _ in [:] }
        let standard = try #require(
            ConfigurationReader.standard([good], sector: "works", national: kinds, hooks: [hook]).value)
        try expectWhole(standard, [good], kinds)
    }

    /// Beside the good standard: full terms and least times.
    private static let terms = """

        indicators:
          established:
            title: 开业年数
            of: registration
            measure: age
            column: since
            term: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
            bands: {2019-01-01: {value: [{below: 3, points: 0}, {at_least: 3, points: 1}], reference: rules, evidence: seen}}
            absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
          clean_years:
            title: 连续无处罚
            of: penalty
            measure: streak
            term: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
            since: since
            not_before: {2019-01-01: {value: 2018-07-01, reference: rules, evidence: seen}}
            points_by_turn: {2019-01-01: {value: [1, 2], reference: rules, evidence: seen}}
            cap: {2019-01-01: {value: 5, reference: rules, evidence: seen}}
            absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}

        """

    private static let leastTime = """

        vetoes:
          serious:
            title: 严重处罚
            of: penalty
            lasting: true
            at_least: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
            grade: {2019-01-01: {value: D, reference: rules, evidence: seen}}
            lasts: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}

        """

    @Test func `Neither full terms nor least times are left out, and each has its words`() throws {
        let folder = "\(Checkout.root(of: #filePath))/Tests/KernelConfigurationTests/Fixtures"
        let kinds = try #require(ConfigurationReader.nationalKinds([text("\(folder)/national.yaml")]).value)
        let whole = String(decoding: try text("\(folder)/good.yaml").bytes, as: UTF8.self)
            .replacing("\nindicators:\n", with: RulesInForceTests.terms)
            .replacing("\nvetoes:\n", with: RulesInForceTests.leastTime)
        let good = ConfigurationText(path: "good.yaml", bytes: Array(whole.utf8))
        let hook = Derivation("accident_class", version: 1, summary: .none) { _, _ in [:] }
        let checked = ConfigurationReader.standard([good], sector: "works", national: kinds, hooks: [hook])
        let standard = try #require(checked.value, "\(checked.diagnostics.map(\.text.english))")
        try expectWhole(standard, [good], kinds)
        let rules = RulesInForce(standard, county: "", kinds: kinds, on: "2026-01-01").rules
        let words = Dictionary(rules.map { ($0.place, $0.value.chinese) }, uniquingKeysWith: { first, _ in first })
        #expect(words["indicators.established.term"] == "12 个月")
        #expect(words["indicators.established.bands"] == "落入不足 3 档：0 分；落入 3 以上（含）档：+1 分")
        #expect(words["indicators.clean_years.not_before"] == "2018-07-01")
        #expect(words["indicators.clean_years.points_by_turn"] == "第 1 期 +1 分；第 2 期起 +2 分")
        #expect(words["vetoes.serious.lasts"] == "12 个月")
    }

    private func text(_ path: String) throws -> ConfigurationText {
        ConfigurationText(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }
}
