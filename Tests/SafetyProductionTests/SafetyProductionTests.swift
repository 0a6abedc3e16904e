import KernelConfiguration
import KernelTesting
import SafetyProduction
import Testing

@Suite struct SafetyProductionTests {
    private static let cases = Result {
        try SectorCases(of: SafetyProduction.self, folder: "Plugins/SafetyProduction/Cases")
    }

    @Test(arguments: try cases.get().cases)
    func `A worked case gives what it says`(example: SectorCase) throws {
        try SafetyProductionTests.cases.get().verify(example)
    }

    @Test func `The sector keeps the contract`() throws {
        try SectorContract(SafetyProductionTests.cases.get(), atLeast: 120).verify()
    }

    @Test func `The cases reach the whole standard and notice its changes`() throws {
        try SectorContract(SafetyProductionTests.cases.get(), atLeast: 120).verifyStrength()
    }
}
