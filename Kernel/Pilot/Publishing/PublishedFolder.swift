import Foundation
import Kernel
import KernelPublication

/// A folder of pages that is written whole 整体更换: into a new folder beside it, which then takes its place.
///
/// A reader sees the old folder or the new one, never half of one. A folder that we did not make is left alone, and one
/// that holds a file of somebody else too.
struct PublishedFolder {
    let path: String
    /// Whether only its owner may look inside.
    let isPrivate: Bool

    /// What tells a folder of ours from another's.
    static let mark = "made.json"

    /// Refuses a folder that is not ours to replace.
    func check() throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let names = try? FileManager.default.subpathsOfDirectory(atPath: path)
        if names?.isEmpty == true { return }
        guard let names, let made = MadeDocument(at: "\(path)/\(PublishedFolder.mark)") else {
            throw Refusal(
                Message(
                    "\(path) 不是本程序写的目录（没有 \(PublishedFolder.mark)），未作改动；请换一个 --out",
                    en:
                        "\(path) is no folder of this program (it has no \(PublishedFolder.mark)) and was left as it is; "
                        + "choose another --out"))
        }
        let ours = Set(made.files.keys).union([PublishedFolder.mark])
        let strange = names.sorted().first { name in !ours.contains(name) && !ours.contains { $0.hasPrefix("\(name)/") }
        }
        guard let strange else { return }
        throw Refusal(
            Message(
                "\(path) 里有不是本程序写的 \(strange)，整体更换会失去它，未作改动；请先移走",
                en: "\(path) holds '\(strange)', which is not of this program and would be lost; nothing was changed, "
                    + "move it away first"))
    }

    /// Writes the files into a new folder beside, and gives its path.
    func draft(_ files: [PageFile]) throws -> String {
        if let slash = path.lastIndex(of: "/") { try make(String(path[..<slash]), mode: nil) }
        removeLeftBehind()
        let draft = "\(path).partial-\(getpid())"
        do {
            try make(draft, mode: mode)
            for file in files { try write(file, in: draft) }
        } catch {
            FolderSwap.remove(draft)
            throw error
        }
        return draft
    }

    private var mode: Int { isPrivate ? 0o700 : 0o755 }

    private func write(_ file: PageFile, in folder: String) throws {
        var parent = folder
        for part in file.path.split(separator: "/").dropLast() {
            parent += "/\(part)"
            try make(parent, mode: mode)
        }
        let path = "\(folder)/\(file.path)"
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: isPrivate ? 0o600 : 0o644]
        guard FileManager.default.createFile(atPath: path, contents: Data(file.bytes), attributes: attributes) else {
            throw Refusal.unwritable(path)
        }
    }

    /// Leaves a folder that is there already as it is; with a mode, whatever the mask of the process is.
    private func make(_ folder: String, mode: Int?) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue { return }
        let attributes: [FileAttributeKey: Any]? = mode.map { [.posixPermissions: $0] }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: attributes)
        } catch {
            throw Refusal.unwritable(folder)
        }
    }

    /// What processes that were killed left beside the folder.
    private func removeLeftBehind() {
        let (parent, name) =
            path.lastIndex(of: "/").map { slash in
                (String(path[..<slash]), String(path[path.index(after: slash)...]))
            } ?? (".", path)
        let siblings = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for sibling in siblings where sibling.hasPrefix("\(name).partial-") {
            let digits = sibling.dropFirst("\(name).partial-".count).prefix { $0.isNumber }
            guard let process = pid_t(digits), process != getpid(), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            try? FileManager.default.removeItem(atPath: "\(parent)/\(sibling)")
        }
    }
}
