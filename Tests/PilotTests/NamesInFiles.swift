import Foundation
import KernelTesting
import Testing

/// Every run of Han characters in the configuration, in the files of a scratch folder that were received, and in their
/// names: what may stand in an English text.
struct NamesInFiles {
    let runs: Set<String>

    init(in scratch: ScratchFolder) throws {
        let root = Checkout.root(of: #filePath)
        let configuration =
            NamesInFiles.files("\(root)/config", ".yaml") + NamesInFiles.files("\(root)/Plugins", ".yaml")
        var runs: Set<String> = []
        for path in configuration + NamesInFiles.files(scratch.path, ".csv") where !path.contains(".set-aside") {
            let lines = try NamesInFiles.text(of: path).components(separatedBy: "\n")
            for line in lines where !line.trimmingCharacters(in: .whitespaces).hasPrefix("#") {
                runs.formUnion(line.hanRuns)
            }
            runs.formUnion(path.hanRuns)
        }
        self.runs = runs
    }

    /// In UTF-8 or else in GB18030, which the system's own converter reads.
    private static func text(of path: String) throws -> String {
        if let text = try? String(contentsOfFile: path, encoding: .utf8) { return text }
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
        process.arguments = ["-f", "GB18030", "-t", "UTF-8", path]
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(path)")
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func files(_ folder: String, _ suffix: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }
    }
}
