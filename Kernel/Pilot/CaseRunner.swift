import Foundation
import Kernel
import KernelConfiguration
import KernelIntake
import KernelLedger
import KernelPublication

/// Runs worked cases 算例: each enters by the same door as a county's files, into a ledger of its own.
public struct CaseRunner: Sendable {
    public let composition: Composition
    private let sector: SectorID?

    /// - Parameter sector: whose cases; nil where the composition has one sector.
    public init(composition: Composition, sector: SectorID? = nil) {
        self.composition = composition
        self.sector = sector
    }

    /// The file beside the cases that says which changes of the standard no case needs to notice.
    static let excuses = "survivors.yaml"

    func standard() throws -> Standard { try composition.standard(sector?.description) }

    /// The cases of a folder, in the order of their files, and what is wrong with the files. A folder without cases is
    /// refused: it would pass in silence.
    public func load(folder: String) throws -> CaseSuite {
        guard let all = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Refusal(Message("读不到算例目录 \(folder)", en: "cannot read the folder of cases \(folder)"))
        }
        let texts = all.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            let path = "\(folder)/\(name)"
            return ConfigurationText(path: path, bytes: Array(FileManager.default.contents(atPath: path) ?? Data()))
        }
        let suite = CaseSuite(texts, try standard(), national: composition.national)
        guard !suite.isEmpty else {
            throw Refusal(Message("\(folder) 里没有算例（*.yaml）", en: "no cases (*.yaml) in \(folder)"))
        }
        return suite
    }

    /// What differs from the case's expectations; empty when all hold.
    public func run(_ example: SectorCase) throws -> [Diagnostic] {
        let (world, problems) = try world(of: example)
        guard problems.isEmpty else { return problems }
        let explanation = try world.pipeline.explanation(
            of: world.subject(), standard(), asOf: example.on, knownAt: nil)
        let next: NextChange = explanation.next.first.map { .on($0.asOf) } ?? .never
        return CaseComparison(example: example).differences(
            explanation.assessment, next: next, frequency: explanation.inspection?.frequency)
    }

    /// The canonical bytes of a case's assessment.
    public func document(of example: SectorCase) throws -> [UInt8] {
        let world = try world(of: example).world
        return try world.pipeline.document(of: world.subject(), standard(), asOf: example.on).bytes()
    }

    /// The case in memory, or what keeps it from its ledger.
    func prepare(_ example: SectorCase) throws -> (PreparedCase?, [Diagnostic]) {
        let (world, problems) = try world(of: example)
        guard problems.isEmpty else { return (nil, problems) }
        let subject = try world.subject()
        let prepared = PreparedCase(
            example: example, facts: try world.pipeline.ledger.facts(of: subject),
            history: try world.pipeline.history(of: subject, knownAt: nil))
        return (prepared, [])
    }

    private func world(of example: SectorCase) throws -> (world: CaseWorld, problems: [Diagnostic]) {
        let ledger = try Ledger.temporary(layouts: composition.layouts)
        let world = CaseWorld(example: example, pipeline: Pipeline(composition: composition, ledger: ledger))
        return (world, try world.furnish())
    }
}
