import Foundation

extension Receipt {
    /// Writes the rows that were set aside to `<file>.set-aside.csv` in a folder, to be mended and sent again.
    ///
    /// - Returns: the path, or nil when there is no row that may be kept.
    public func writeSetAside(to folder: String) throws -> String? {
        guard setAside.contains(where: \.keepsRow) else { return nil }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let stem = file.name.hasSuffix(".csv") ? String(file.name.dropLast(4)) : file.name
        let path = (folder == "." ? "" : "\(folder)/") + "\(stem).set-aside.csv"
        try file.writeSetAside(setAside, to: path)
        return path
    }
}
