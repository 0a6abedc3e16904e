import Kernel

/// What became of worked cases, and how much of the standard they reach.
public struct CaseReport: Sendable {
    public let count: Int
    public let failures: [Diagnostic]
    public let coverage: CaseCoverage

    public init(_ suite: CaseSuite, _ bench: CaseBench) throws {
        count = suite.cases.count
        failures = try suite.diagnostics + bench.failures()
        coverage = CaseCoverage(bench)
    }

    var text: Message {
        let result = Message(
            "算例 \(count) 个，不符 \(failures.count) 处", en: "worked cases: \(count), differences: \(failures.count)")
        let (reached, total, percent) = (coverage.reached, coverage.total, coverage.percent)
        let share = Message(
            "到达标准的 \(total) 项中的 \(reached) 项（\(percent)%）",
            en: "parts of the standard reached: \(reached) of \(total) (\(percent)%)")
        return ((failures + coverage.missing).map(\.text) + [result, share]).lines()
    }
}
