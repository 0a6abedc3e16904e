import Foundation
import Kernel
import KernelIntake

extension Receipt {
    /// Writes the rows that were set aside to `<file>.set-aside.csv` in a folder, to be mended and sent again.
    ///
    /// A file that is there already may be half mended: it is never written over; the next free name is taken, unless
    /// the very same rows stand in it.
    /// - Parameter language: the language of the reasons.
    /// - Returns: the path, or nil when there is no row that may be kept.
    public func writeSetAside(to folder: String, language: Language = .chinese) throws -> String? {
        try file.writeSetAside(setAside, into: folder, language: language)
    }
}

extension IntakeFile {
    /// Writes rows of this file to `<file>.set-aside.csv` in a folder; nil when there is no row that may be kept.
    func writeSetAside(_ rows: [SetAside], into folder: String, language: Language = .chinese) throws -> String? {
        guard rows.contains(where: \.keepsRow) else { return nil }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let stem = name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
        let base = (folder == "." ? "" : "\(folder)/") + stem
        let draft = "\(base).set-aside.tmp"
        try writeSetAside(rows, to: draft, language: language)
        defer { try? FileManager.default.removeItem(atPath: draft) }
        for number in 1... {
            let path = "\(base).set-aside\(number == 1 ? "" : "-\(number)").csv"
            guard FileManager.default.fileExists(atPath: path) else {
                try FileManager.default.moveItem(atPath: draft, toPath: path)
                return path
            }
            if FileManager.default.contentsEqual(atPath: draft, andPath: path) { return path }
        }
        return nil
    }
}
