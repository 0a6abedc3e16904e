import Foundation
import Kernel

/// Which files of a standard `check` was given, and where its worked cases lie 检查对象.
struct CheckPlace {
    let files: [String]
    /// The folder of the cases; nil where none was given and none lies beside the standard.
    let cases: String?

    /// - Parameter arguments: files of a standard, its folder, or the folder of its sector.
    init(_ arguments: [String], cases given: String?) throws {
        let found = try arguments.map(CheckPlace.files)
        files = found.flatMap { $0 }
        let beside = files.first.map { CheckPlace.folder(of: $0) }.map {
            CheckPlace.inside(CheckPlace.folder(of: $0), "Cases")
        }
        cases = given ?? beside.flatMap { CheckPlace.isFolder($0) ? $0 : nil }
    }

    private static func files(_ argument: String) throws -> [String] {
        guard isFolder(argument) else { return [argument] }
        let own = inside(argument, "Standard")
        let folder = isFolder(own) ? own : argument
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
        guard !names.isEmpty else {
            throw Refusal(Message("\(folder) 里没有标准（*.yaml）", en: "no standard (*.yaml) in \(folder)"))
        }
        return names.sorted().map { inside(folder, $0) }
    }

    private static func inside(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The folder that a path lies in; empty for the one at hand.
    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[..<slash])
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
