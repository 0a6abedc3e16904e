import Foundation
import Kernel
import KernelConfiguration
import KernelIntake
import KernelLedger
import KernelPublication

/// Runs worked cases 算例: each enters by the same door as a county's files, into a ledger of its own.
public struct CaseRunner: Sendable {
    public let composition: Composition

    public init(composition: Composition) {
        self.composition = composition
    }

    public struct Report: Sendable {
        public let count: Int
        public let failures: [Diagnostic]
    }

    /// Runs every `*.yaml` of a folder against the standards that name their kinds.
    public func run(folder: String) throws -> Report {
        let (cases, diagnostics) = try load(folder: folder)
        let failures = try cases.flatMap { try run($0) }
        return Report(count: cases.count, failures: diagnostics + failures)
    }

    /// The cases of a folder, in the order of their files, and what is wrong with the files.
    public func load(folder: String) throws -> (cases: [SectorCase], diagnostics: [Diagnostic]) {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            .sorted()
        guard !names.isEmpty else {
            throw Refusal(Message("\(folder) 里没有算例（*.yaml）", en: "no cases (*.yaml) in \(folder)"))
        }
        let standard = try composition.standard(nil)
        var cases: [SectorCase] = []
        var diagnostics: [Diagnostic] = []
        for name in names {
            let path = "\(folder)/\(name)"
            let text = ConfigurationText(path: path, bytes: Array(FileManager.default.contents(atPath: path) ?? Data()))
            let checked = ConfigurationReader.cases(text, standard: standard, national: composition.national)
            cases += checked.value ?? []
            diagnostics += checked.diagnostics
        }
        return (cases, diagnostics)
    }

    /// What differs from the case's expectations; empty when all hold.
    public func run(_ example: SectorCase) throws -> [Diagnostic] {
        let standard = try composition.standard(nil)
        let ledger = try Ledger.temporary(layouts: composition.layouts)
        let pipeline = Pipeline(composition: composition, ledger: ledger)
        let world = CaseWorld(example: example, pipeline: pipeline)
        let problems = try world.furnish()
        guard problems.isEmpty else { return problems }
        let subject = try world.subject()
        let explanation = try pipeline.explanation(of: subject, standard, asOf: example.on, knownAt: nil)
        let next: NextChange = explanation.next.first.map { .on($0.asOf) } ?? .never
        return CaseComparison(example: example).differences(
            explanation.assessment, next: next, frequency: explanation.inspection?.frequency)
    }

    /// The canonical bytes of a case's assessment.
    public func document(of example: SectorCase) throws -> [UInt8] {
        let pipeline = Pipeline(
            composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
        let world = CaseWorld(example: example, pipeline: pipeline)
        _ = try world.furnish()
        let subject = try world.subject()
        return try pipeline.document(of: subject, composition.standard(nil), asOf: example.on).bytes()
    }
}
