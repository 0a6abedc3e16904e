import Foundation
import KernelTesting
import Testing

/// `standard --on` and `check` of a county's file, as they are printed.
@Suite struct RulesCommandTests {
    private let scratch: ScratchFolder
    private let pilot: PilotProcess

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
    }

    private func write(_ place: String) throws {
        try scratch.write(
            """
            format: 1
            sector: safety-production
            references: {county: 样例县办法}
            override:
              \(place):
                2030-01-01: {value: -6, reference: county, evidence: local-choice}

            """, to: "own.yaml")
    }

    @Test func `The rules in force are printed with their days, clauses and origins`() throws {
        let outcome = try pilot.run(["standard", "--on", "2023-12-31"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("2023-12-31 的现行规则"))
        #expect(
            outcome.output.contains(
                """
                  每次计分：-4 分
                    2019-01-01 至 2023-12-31  安全生产信用评价标准样例（地方自定）
                    indicators.penalties.points_each  Plugins/SafetyProduction/Standard/safety_production_rules.yaml:41:7
                """), "\(outcome.output)")
        let english = try pilot.run(["--lang", "en", "standard", "--on", "2024-01-01"])
        #expect(english.output.contains("  points each: -5 points\n    from 2024-01-01  "), "\(english.output)")
    }

    @Test func `A day before the first rule, and --on with --out, are refused`() throws {
        let early = try pilot.run(["standard", "--on", "2007-01-01"])
        #expect(early.status == 1 && early.errors.contains("在 2007-01-01 还没有规则"), "\(early.errors)")
        #expect(try pilot.run(["standard", "--on", "2026-01-01", "--out", "copy"]).status == 64)
    }

    @Test func `A copy of a county's file is checked with the standard inside the program`() throws {
        try write("indicators.penalties.points_each")
        let good = try pilot.run(["check", "own.yaml"])
        #expect(good.status == 0 && good.output.contains("检查通过"), "\(good.output)\(good.errors)")
        try write("indicators.penalties.point_each")
        let wrong = try pilot.run(["check", "own.yaml"])
        #expect(wrong.status == 1)
        #expect(
            wrong.output.contains(
                "own.yaml:5:3: 错误: 评价标准里没有 indicators.penalties.point_each 这个位置，是否为 indicators.penalties.points_each？"),
            "\(wrong.output)")
    }
}
