import Foundation
import Kernel
import KernelTesting
import Pilot
import SafetyProduction

/// The county as its executable composes it, for tests that look inside.
struct DayawanForTests: CountyPilot {
    static let plan = ConfigurationText(
        path: "config/dayawan/county.yaml",
        bytes: Array(
            FileManager.default.contents(atPath: "\(Checkout.root(of: #filePath))/config/dayawan/county.yaml") ?? Data()
        ))
    static let sectors: [any Sector.Type] = [SafetyProduction.self]
}
