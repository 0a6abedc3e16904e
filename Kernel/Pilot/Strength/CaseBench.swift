import Kernel
import KernelConfiguration

/// The worked cases of a sector, prepared to be run again and again in memory.
public struct CaseBench: Sendable {
    let composition: Composition
    let standard: Standard
    let cases: [PreparedCase]
    /// What keeps a case from being prepared, such as a row that was set aside.
    let problems: [Diagnostic]

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
