import Foundation
import KernelTesting
import Testing

/// A folder with a county's demonstration files, ready to be sent by a clerk.
struct DemonstratedFolder {
    let scratch: ScratchFolder
    let pilot: PilotProcess
    /// The register first: records of unknown subjects would be set aside.
    let files: [String]

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
        let demo = try pilot.run(["demo", "--out", "demo", "--subjects", "60"])
        #expect(demo.status == 0, "\(demo.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/demo")
        let data = names.filter { $0.hasSuffix(".csv") && !$0.hasSuffix(".set-aside.csv") }.sorted()
        files = (data.filter { $0.hasPrefix("registration") } + data.filter { !$0.hasPrefix("registration") }).map {
            "demo/\($0)"
        }
        #expect(files.count >= 4)
    }

    /// The words of a command that receives every file into a ledger.
    func receiving(into ledger: String) -> [String] {
        ["receive"] + files + ["--ledger", ledger] + DemonstratedFolder.clerk
    }

    static let clerk = ["--actor", "样例局/收文员/clerk", "--today", "2026-03-31", "--set-aside", "aside"]
}
