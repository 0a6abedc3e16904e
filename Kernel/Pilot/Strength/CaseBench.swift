import Kernel
import KernelConfiguration
import KernelEvaluation

/// The worked cases of a sector, prepared to be run again and again in memory.
public struct CaseBench: Sendable {
    let composition: Composition
    let standard: Standard
    let cases: [PreparedCase]
    /// What keeps a case from being prepared, such as a row that was set aside.
    private let problems: [Diagnostic]

    public init(_ cases: [SectorCase], _ runner: CaseRunner) throws {
        composition = runner.composition
        standard = try runner.standard()
        var prepared: [PreparedCase] = []
        var problems: [Diagnostic] = []
        for example in cases {
            let (ready, found) = try runner.prepare(example)
            if let ready { prepared.append(ready) }
            problems += found
        }
        (self.cases, self.problems) = (prepared, problems)
    }

    /// What differs from the expectations, and what kept a case from its ledger.
    func failures() throws -> [Diagnostic] {
        let ground = CaseGround(standard, in: composition)
        return try problems + cases.flatMap { try differences($0, under: ground) }
    }

    private func differences(_ example: PreparedCase, under ground: CaseGround) throws -> [Diagnostic] {
        do {
            return try example.differences(under: ground)
        } catch let problem as RulebookProblem {
            let name = example.example.name
            let message = Message("算例“\(name)”：\(problem.message)", en: "case '\(name)': \(problem.message)")
            return [Diagnostic(.error, at: example.example.location, message)]
        }
    }

    /// Whether any case says something else under a changed standard than it expects; a standard that can no longer be
    /// applied is noticed too.
    func notices(_ mutant: Mutant) -> Bool {
        let ground = CaseGround(mutant.standard, in: composition, repacks: mutant.repacks(standard))
        return cases.contains { example in
            guard let differences = try? example.differences(under: ground) else { return true }
            return !differences.isEmpty
        }
    }
}
