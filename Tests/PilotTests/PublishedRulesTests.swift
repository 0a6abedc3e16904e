import Foundation
import Kernel
import KernelConfiguration
import KernelTesting
import Testing

@testable import Pilot

/// Published schemes, in YAML alone: each is read without a remark, and its worked cases come out as the rule says.
///
/// The Liaocheng scheme is the work-safety standard itself, with its own cases.
@Suite struct PublishedRulesTests {
    @Test(arguments: ["jiangsu", "anhui", "yunnan"])
    func `A published scheme says what its cases say, boundaries among them`(scheme: String) throws {
        let folder = "\(Checkout.root(of: #filePath))/Tests/PilotTests/Fixtures/Published/\(scheme)"
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/Standard").sorted()
        let texts = names.map { name in
            let bytes = FileManager.default.contents(atPath: "\(folder)/Standard/\(name)") ?? Data()
            return ConfigurationText(path: "\(scheme)/\(name)", bytes: Array(bytes))
        }
        let checked = Composition.read(ToyCounty.self, replacing: ["toy": texts])
        let composition = try #require(checked.value, "\(checked.diagnostics.map(\.text.chinese))")
        #expect(checked.diagnostics.isEmpty, "\(checked.diagnostics.map(\.text.chinese))")
        let runner = CaseRunner(composition: composition)
        let suite = try runner.load(folder: "\(folder)/Cases")
        let failures = try suite.diagnostics + suite.cases.flatMap { try runner.run($0) }
        #expect(suite.cases.count >= 8 && failures.isEmpty, "\(failures.map(\.text.chinese))")
    }
}
