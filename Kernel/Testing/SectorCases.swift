import Kernel
import KernelConfiguration
import Pilot
import Testing

/// The worked cases of a sector's folder as test expectations; a failure points into the YAML.
public struct SectorCases: Sendable {
    public let composition: Composition
    public let suite: CaseSuite
    public var cases: [SectorCase] { suite.cases }

    /// Loads `Plugins/<folder>/Cases`; finds the root from the calling test's own file.
    ///
    /// A folder without cases is a failure: an empty argument list would pass in silence.
    public init(of sector: any Sector.Type, folder: String, testFile: String = #filePath) throws {
        composition = try SectorCases.composition(of: sector)
        suite = try CaseRunner(composition: composition).load(folder: "\(Checkout.root(of: testFile))/\(folder)")
        for diagnostic in suite.diagnostics { Issue.record("\(diagnostic.text.chinese)") }
        if suite.cases.isEmpty { Issue.record("no worked cases in \(folder)") }
    }

    /// Runs one case and records every difference at its place in the YAML.
    public func verify(_ example: SectorCase) throws {
        for failure in try CaseRunner(composition: composition).run(example) {
            Issue.record("\(failure.text.chinese)", sourceLocation: failure.location?.testLocation ?? #_sourceLocation)
        }
    }

    /// A composition of one sector alone, under the toy county's plan.
    static func composition(of sector: any Sector.Type) throws -> Composition {
        let checked = Composition.read(plan: ToyCounty.planText(for: sector.id), sectors: [sector])
        guard let value = checked.value else {
            throw Refusal(checked.diagnostics.map(\.text).lines())
        }
        return value
    }
}

extension SectorCase: CustomTestStringConvertible {
    public var testDescription: String { name }
}

extension Location {
    var testLocation: SourceLocation {
        SourceLocation(
            fileID: "Cases/\(file.split(separator: "/").last ?? "")", filePath: file, line: line, column: column)
    }
}
