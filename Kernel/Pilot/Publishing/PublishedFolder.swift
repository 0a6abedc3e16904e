import Foundation
import Kernel
import KernelPublication

/// Writes a folder of pages whole 整体更换: into a new folder beside it, which then takes its place by one rename.
///
/// A reader sees the old folder or the new one, never half of one. A folder that we did not make is left alone.
struct PublishedFolder {
    let path: String
    /// Whether only its owner may look inside.
    let isPrivate: Bool

    /// What tells a folder of ours from another's.
    static let mark = "made.json"

    func replace(with files: [PageFile]) throws {
        try refuseForeign()
        let draft = "\(path).partial-\(getpid())"
        if let slash = path.lastIndex(of: "/") { try make(String(path[..<slash]), mode: 0o755) }
        defer { try? FileManager.default.removeItem(atPath: draft) }
        try make(draft, mode: isPrivate ? 0o700 : 0o755)
        for file in files { try write(file, in: draft) }
        try swap(draft)
    }

    private func refuseForeign() throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: path) else { return }
        let names = (try? manager.contentsOfDirectory(atPath: path)) ?? ["?"]
        guard names.isEmpty || names.contains(PublishedFolder.mark) else {
            throw Refusal(
                Message(
                    "\(path) 不是本程序写的目录（没有 \(PublishedFolder.mark)），未作改动；请换一个 --out",
                    en:
                        "\(path) is no folder of this program (it has no \(PublishedFolder.mark)) and was left as it is; "
                        + "choose another --out"))
        }
    }

    /// Leaves a folder that is there already as it is.
    private func make(_ folder: String, mode: Int) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: mode])
        } catch {
            throw Refusal.unwritable(folder)
        }
    }

    private func write(_ file: PageFile, in folder: String) throws {
        let path = "\(folder)/\(file.path)"
        if file.path.contains("/") {
            try make(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), mode: isPrivate ? 0o700 : 0o755)
        }
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(file.bytes), attributes: [.posixPermissions: isPrivate ? 0o600 : 0o644])
        else { throw Refusal.unwritable(path) }
    }

    /// The old folder goes away under another name, then the new one takes its name.
    private func swap(_ draft: String) throws {
        let old = "\(path).old-\(getpid())"
        let hadOne = rename(path, old) == 0
        guard rename(draft, path) == 0 else {
            if hadOne { rename(old, path) }
            throw Refusal.unwritable(path)
        }
        if hadOne { try? FileManager.default.removeItem(atPath: old) }
    }
}
