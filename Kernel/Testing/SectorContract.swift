import Kernel
import KernelConfiguration
import Pilot
import Testing

/// What every sector promises, whoever wrote it; run on the sector's own worked cases.
public struct SectorContract: Sendable {
    private let suite: SectorCases
    private let least: Int

    /// - Parameter least: how many cases the sector must have.
    public init(_ suite: SectorCases, atLeast least: Int) {
        self.suite = suite
        self.least = least
    }

    public func verify() throws {
        #expect(suite.cases.count >= least, "a sector needs at least \(least) worked cases")
        #expect(Set(suite.cases.map(\.name)).count == suite.cases.count, "two cases have the same name")
        try everyRuleIsInSomeCase()
        for example in suite.cases { try orderDoesNotMatter(example) }
    }

    /// Whether the cases reach every part of the standard and notice every change of it, but for a few with a reason.
    ///
    /// - Parameter share: how many of a hundred changes may be excused at most.
    public func verifyStrength(excused share: Int = 2) throws {
        let bench = try CaseBench(suite.cases, CaseRunner(composition: suite.composition))
        let coverage = CaseCoverage(bench)
        for gap in coverage.missing { record(gap) }
        #expect(
            coverage.reached == coverage.total && coverage.total > 0, "\(coverage.percent) % of the standard is reached"
        )
        let report = MutationRun(bench).report(excuses: suite.suite.excuses)
        for survivor in report.unexcused + report.problems { record(survivor) }
        #expect(report.isStrong && report.mutants > 0)
        #expect(report.survived * 100 <= report.mutants * share, "\(report.survived) of \(report.mutants) survive")
    }

    private func record(_ diagnostic: Diagnostic) {
        Issue.record(
            "\(diagnostic.text.chinese)", sourceLocation: diagnostic.location?.testLocation ?? #_sourceLocation)
    }

    private func everyRuleIsInSomeCase() throws {
        let standard = try suite.composition.standard(nil)
        let named = Set(
            suite.cases.flatMap { $0.expect.lines.keys } + suite.cases.compactMap { $0.expect.notRated?.value })
        let rules =
            standard.indicators.map(\.id) + standard.downgrades.map(\.id) + standard.vetoes.map(\.id)
            + standard.notRated.map(\.id) + standard.lists.flatMap { $0.triggers.map(\.id) }
        for rule in rules where !named.contains(rule) {
            Issue.record("no worked case says what rule \(rule) does")
        }
    }

    private func orderDoesNotMatter(_ example: SectorCase) throws {
        let runner = CaseRunner(composition: suite.composition)
        let forwards = try runner.document(of: example)
        let again = try runner.document(of: example)
        let backwards = try runner.document(of: example.reversed)
        #expect(forwards == again, "\(example.name): twice the same history, two results")
        #expect(forwards == backwards, "\(example.name): the order of rows changes the result")
    }
}

extension SectorCase {
    /// The same case with the rows of every file in reverse order.
    var reversed: SectorCase {
        SectorCase(
            name: name, location: location, on: on, subject: subject, register: register,
            records: records.reversed().map {
                CaseRecords(kind: $0.kind, csv: SectorCase.reverse($0.csv), location: $0.location)
            },
            facts: facts, expect: expect)
    }

    private static func reverse(_ csv: String) -> String {
        let lines = csv.split(separator: "\n")
        return (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    }
}
