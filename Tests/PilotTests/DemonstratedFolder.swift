import Foundation
import KernelTesting
import Testing

/// A folder with a county's demonstration files, ready to be sent by a clerk.
struct DemonstratedFolder {
    let scratch: ScratchFolder
    let pilot: PilotProcess
    /// The register first: records of unknown subjects would be set aside. Then records of one year, so that no file
    /// holds a newer version of what another says and all can be sent again.
    let files: [String]

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
        let demo = try pilot.run(["demo", "--out", "demo", "--subjects", "60"])
        #expect(demo.status == 0, "\(demo.errors)")
        let names = FileManager.default.enumerator(atPath: "\(scratch.path)/demo")?.compactMap { $0 as? String } ?? []
        let data = names.filter { $0.hasSuffix(".csv") && !$0.hasPrefix("set-aside/") && !$0.contains("-facts-") }
        let register = data.filter { $0.hasSuffix("-registration.csv") }
        let records = data.filter { $0.hasSuffix("-2024.csv") && !$0.contains("-registration") }
        files = (register + DemonstratedFolder.largest(10, of: records, in: scratch)).map { "demo/\($0)" }
        #expect(files.count >= 9)
    }

    /// Large files: each brings something that is not on file.
    private static func largest(_ count: Int, of names: [String], in scratch: ScratchFolder) -> [String] {
        func size(_ name: String) -> Int {
            FileManager.default.contents(atPath: "\(scratch.path)/demo/\(name)")?.count ?? 0
        }
        return Array(names.map { (size($0), $0) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(count)).map(\.1)
            .sorted()
    }

    /// The words of a command that receives every file into a ledger.
    func receiving(into ledger: String) -> [String] {
        ["receive"] + files + ["--ledger", ledger] + DemonstratedFolder.clerk
    }

    static let clerk = ["--actor", "样例局/收文员/clerk", "--today", "2026-03-31", "--set-aside", "aside"]
}
