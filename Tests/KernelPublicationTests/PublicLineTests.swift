import Kernel
import Testing

@testable import KernelPublication

/// What a line of a decision may tell where others are hidden.
@Suite struct PublicLineTests {
    private func line(_ rule: String, _ effect: String, _ counted: String, _ evidence: [String] = []) throws
        -> AssessmentDocument.LineDocument
    {
        let line = AssessmentDocument.LineDocument(
            rule: rule, effect: effect, value: nil, points: counted, counted: counted, evidence: evidence,
            reference: "",
            evidenceOfClause: "seen")
        return line
    }

    private func shown(_ verdict: PublicRecords.Verdict) throws -> (rules: [String], hidesAny: Bool) {
        let lines = [
            try line("base", "base", "100"), try line("penalties", "points", "-30", ["R-1"]),
            try line("duty", "group", "10"),
        ]
        let (shown, hidesAny) = PublicLine.shown(lines.map { PublicLine($0, ["R-1": verdict]) })
        return (shown.map(\.line.rule), hidesAny)
    }

    @Test func `A group is shown with its members, and gives no hidden one away`() throws {
        #expect(try shown(.shown(1, until: "2027-01-01")) == (["base", "penalties", "duty"], false))
        #expect(try shown(.leftOut(.neverPublic, .none)) == (["base"], true))
    }
}
