import Foundation
import KernelTesting

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
            // What the GB18030 files name stands in the register and the configuration as well.
            let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.components(separatedBy: "\n") ?? []
            for line in lines where !line.trimmingCharacters(in: .whitespaces).hasPrefix("#") {
                runs.formUnion(line.hanRuns)
            }
            runs.formUnion(path.hanRuns)
        }
        self.runs = runs
    }

    private static func files(_ folder: String, _ suffix: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }
    }
}
