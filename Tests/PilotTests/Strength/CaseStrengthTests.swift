import Foundation
import Kernel
import KernelConfiguration
import KernelTesting
import Testing

@testable import Pilot

/// How much of a standard cases reach, and what they notice.
@Suite struct CaseStrengthTests {
    private let scratch: ScratchFolder
    private let runner: CaseRunner

    init() throws {
        scratch = try ScratchFolder()
        runner = CaseRunner(composition: try ToyWorld().pipeline.composition)
    }

    private static let cases = """
        - name: 2026年3月没有证书的70分
          on: 2026-03-31
          expect: {grade: C, score: 70, next_change: never}
        - name: 2026年3月一次走访发现问题扣2分
          on: 2026-03-31
          records:
            toy.visit: |
              visit_no,uscc,visited_on,result,mended_on
              V-1,91441303MA4YYY900K,2026-03-01,poor,
          expect: {grade: C, lines: {poor_visits: -2}}
        """

    private func suite(_ cases: String = cases, survivors: String? = nil) throws -> CaseSuite {
        try scratch.write(cases, to: "cases.yaml")
        if let survivors { try scratch.write(survivors, to: "survivors.yaml") }
        return try runner.load(folder: scratch.path)
    }

    @Test func `In memory a case gives what its ledger gives`() throws {
        let wrong = CaseStrengthTests.cases.replacingOccurrences(
            of: "score: 70, next_change: never", with: "score: 71, next_change: 2027-01-01")
        let suite = try suite(wrong)
        let bench = try CaseBench(suite.cases, runner)
        let differences = try CaseReport(suite, bench).failures
        #expect(differences.count == 2)
        let onLedger = try suite.cases.flatMap { try runner.run($0) }
        #expect(differences.map(\.text) == onLedger.map(\.text))
    }

    @Test func `A case before the standard is a failure at its place`() throws {
        let suite = try suite("- {name: 2018年5月还没有标准, on: 2018-05-01, expect: {not_rated: young}}")
        let failures = try CaseReport(suite, CaseBench(suite.cases, runner)).failures
        #expect(failures.count == 1 && failures.first?.location?.line == 1)
        #expect(failures.first?.text.chinese.contains("2018-05-01 尚无已生效的") == true)
    }

    @Test func `What no case reaches is told with its place and title`() throws {
        let coverage = CaseCoverage(try CaseBench(try suite().cases, runner))
        let missing = coverage.missing.map(\.text.chinese)
        #expect(coverage.reached > 5 && coverage.percent < 50 && coverage.total == coverage.reached + missing.count)
        #expect(missing.contains { $0.contains("toy.yaml:") && $0.contains("行政处罚（fines）：没有算例到达 cap 2019-01-01: -12") })
        #expect(!missing.contains { $0.contains("没有算例到达 bands 2019-01-01 1..<3: -2") })
        #expect(missing.contains { $0.contains("没有算例到达 bands 2019-01-01 3..<: -6") })
        #expect(missing.contains { $0.contains("没有算例到达 A") } && !missing.contains { $0.contains("没有算例到达 C") })
        #expect(missing.contains { $0.contains("heavy_fine") } && missing.contains { $0.contains("two_fines") })
        #expect(missing.contains { $0.contains("ended") })
    }

    @Test func `A change that some case notices does not survive, and every other does`() throws {
        let report = MutationRun(try CaseBench(try suite().cases, runner)).report(excuses: [])
        let open = Set(report.survivors.map(\.id))
        #expect(report.untried.isEmpty && open.count < report.mutants && !report.isStrong)
        for noticed in [
            "base absent 2019-01-01: points 70 -> points 70.1", "poor_visits bands 2019-01-01 1..<3: -2 -> -2.1",
        ] { #expect(!open.contains(noticed), "\(noticed)") }
        for survivor in [
            "fines points_each 2025-01-01: -5 -> -4.9", "poor_visits bands 2019-01-01 3..<: -6 -> -5.9",
            "fines points_each since: 2025-01-01 -> 2025-01-02",
        ] { #expect(open.contains(survivor), "\(survivor)") }
        #expect(report.unexcused.first?.location?.file.hasSuffix("toy.yaml") == true)
    }

    @Test func `An excuse holds for its own change, and only while that survives`() throws {
        let suite = try suite(
            survivors: """
                survivors:
                  - {mutant: "fines points_each 2025-01-01: -5 -> -4.9", because: 样例}
                  - {mutant: "base absent 2019-01-01: points 70 -> points 70.1", because: 样例}
                  - {mutant: "fines points_each 2025-01-01: -5 -> -4.8", because: 样例}
                """)
        #expect(suite.diagnostics.isEmpty && suite.excuses.count == 3)
        let report = MutationRun(try CaseBench(suite.cases, runner)).report(excuses: suite.excuses)
        #expect(report.excused.map(\.change.id) == ["fines points_each 2025-01-01: -5 -> -4.9"])
        let problems = report.problems.map(\.text.chinese)
        #expect(problems.count == 2)
        #expect(problems.first?.contains("survivors.yaml:3:") == true && problems.first?.contains("不必再说明理由") == true)
        #expect(problems.last?.contains("没有这一改动") == true && problems.last?.contains("-5 -> -4.9") == true)
    }

    @Test(arguments: [
        ("survivors: []", "空的列表"), ("survivors: [{mutant: x}]", "缺少 because"), ("- {mutant: x}", "survivors"),
        ("survivors: [{mutant: x, because: y}, {mutant: x, because: z}]", "写了两次"),
        ("survivors: [{mutant: x, because: y, why: z}]", "未知字段 why"),
    ])
    func `A mistake in the excuses is told at its place`(text: String, expected: String) throws {
        let diagnostics = try suite(survivors: text).diagnostics
        #expect(diagnostics.contains { $0.text.chinese.contains(expected) }, "\(diagnostics.map(\.text.chinese))")
        #expect(diagnostics.allSatisfy { $0.location?.file.hasSuffix("survivors.yaml") == true })
    }

    @Test func `After its time a run says what it did not try`() throws {
        let bench = try CaseBench(try suite().cases, runner)
        let report = MutationRun(bench, limit: .zero).report(excuses: [])
        #expect(report.untried.count == report.mutants && !report.isStrong && report.survivors.isEmpty)
    }

    @Test func `A folder without cases is refused`() throws {
        #expect(throws: Refusal.self) { try runner.load(folder: scratch.path) }
        #expect(throws: Refusal.self) { try runner.load(folder: "\(scratch.path)/none") }
        try scratch.write("survivors: [{mutant: x, because: y}]", to: "survivors.yaml")
        #expect(throws: Refusal.self) { try runner.load(folder: scratch.path) }
    }

    @Test func `As documentation each case has its sentence, its day, its records and what is expected`() throws {
        let standard = try runner.standard()
        let text = CasesText(suite: try suite(), standard: standard, kinds: runner.composition.kinds).text.chinese
        #expect(
            text.hasSuffix(
                """
                2026年3月一次走访发现问题扣2分
                  评价日 2026-03-31
                  走访
                    visit_no V-1, uscc 91441303MA4YYY900K, visited_on 2026-03-01, result poor
                  预期：等级 C；走访发现问题未改（poor_visits） -2
                """), "\(text)")
        #expect(text.contains("# \(scratch.path)/cases.yaml") && text.contains("没有记录\n  预期：等级 C；得分 70；不会自己变化"))
    }
}
