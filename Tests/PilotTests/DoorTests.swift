import Foundation
import KernelTesting
import Testing

/// The commands on a bureau's door work as written.
@Suite(.serialized) struct DoorTests {
    @Test(arguments: [("SafetyProduction", "dayawan")])
    func `Every command on a sector's page runs`(sector: String, county: String) throws {
        let scratch = try ScratchFolder()
        let pilot = PilotProcess(county, in: scratch.path)
        #expect(try pilot.run(["demo"]).status == 0)
        let root = Checkout.root(of: #filePath)
        // A page names the sector's own folder as seen from the checkout.
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/Plugins", withDestinationPath: "\(root)/Plugins")
        let page = try String(contentsOfFile: "\(root)/Plugins/\(sector)/README.md", encoding: .utf8)
        let commands = page.components(separatedBy: "\n").filter { $0.hasPrefix("\(county) ") }
        #expect(commands.count >= 3)
        for line in commands {
            let command = String(line.prefix { $0 != "#" })
            let outcome = try pilot.run(Array(Walkthrough.words(command).dropFirst()))
            #expect(outcome.status == 0, "\(command)\n\(outcome.output)\(outcome.errors)")
        }
    }
}
