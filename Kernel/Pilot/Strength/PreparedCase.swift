import Kernel
import KernelConfiguration

/// A worked case with its facts in memory: received once, assessed under as many standards as one likes.
struct PreparedCase: Sendable {
    let example: SectorCase
    let facts: [Fact]
    let history: PackedHistory

    /// What it expects and does not get under a standard.
    func differences(under ground: CaseGround) throws -> [Diagnostic] {
        let assessment = try assessment(under: ground)
        var next = NextChange.never
        if example.expect.nextChange != nil {
            next = try read(ground) { try ground.evaluator.nextChange($0, after: example.on) }
        }
        var frequency: InspectionFrequency?
        if case .rated(_, _, let grade) = assessment.outcome {
            frequency = ground.evaluator.standard.inspections?.frequency(of: grade, on: example.on)?.frequency
        }
        return CaseComparison(example: example).differences(assessment, next: next, frequency: frequency)
    }

    func assessment(under ground: CaseGround) throws -> Assessment {
        try read(ground) { try ground.evaluator.assess($0, on: example.on) }
    }

    private func read<Result>(_ ground: CaseGround, _ body: (History) throws -> Result) throws -> Result {
        let packed = try ground.repacks ? Packer(layouts: ground.layouts).pack(facts) : history
        guard let result = try packed.read(body) else {
            throw Refusal(Message("算例的历史读不出来", en: "the history of a case cannot be read"))
        }
        return result
    }
}
