import Foundation
import KernelIntake

extension Receipt {
    /// Writes the rows that were set aside to `<file>.set-aside.csv` in a folder, to be mended and sent again.
    ///
    /// - Returns: the path, or nil when there is no row that may be kept.
    public func writeSetAside(to folder: String) throws -> String? {
        try file.writeSetAside(setAside, into: folder)
    }
}

extension IntakeFile {
    /// Writes rows of this file to `<file>.set-aside.csv` in a folder; nil when there is no row that may be kept.
    func writeSetAside(_ rows: [SetAside], into folder: String) throws -> String? {
        guard rows.contains(where: \.keepsRow) else { return nil }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let stem = name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
        let path = (folder == "." ? "" : "\(folder)/") + "\(stem).set-aside.csv"
        try writeSetAside(rows, to: path)
        return path
    }
}
