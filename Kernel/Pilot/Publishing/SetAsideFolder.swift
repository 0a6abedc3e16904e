import Foundation
import Kernel
import KernelIntake
import KernelPublication

/// The files of rows that were set aside in a folder 暂存文件, each with how many rows have which reason.
struct SetAsideFolder {
    private let folder: String?
    private let language: Language

    init(_ folder: String?, _ language: Language) {
        (self.folder, self.language) = (folder, language)
    }

    func files() throws -> [ReviewContent.SetAsideFile] {
        guard let folder else { return [] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Refusal(Message("读不到目录 \(folder)", en: "cannot read the folder \(folder)"))
        }
        return try names.filter { $0.contains(".set-aside") && $0.hasSuffix(".csv") }.sorted().map { name in
            ReviewContent.SetAsideFile(name: name, reasons: try reasons("\(folder)/\(name)"))
        }
    }

    /// The most frequent first; rows of older files, which have no column of titles, are counted as such.
    private func reasons(_ path: String) throws -> [(reason: String, rows: Int)] {
        let reasons = try SetAsideReasons.read(.file(path: path))
        let stated = reasons.stated.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        guard reasons.unstated > 0 else { return stated }
        let words = Message("原因未分列", en: "reason not stated in a column of its own")
        return stated + [(words.text(language), reasons.unstated)]
    }
}
