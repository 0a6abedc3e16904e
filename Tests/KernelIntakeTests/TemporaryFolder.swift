import Glibc
import Testing

/// Runs a test in a new folder, which is removed afterwards with the files that were asked for.
func withTemporaryFolder<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try body(folder) }
}

final class TemporaryFolder {
    let path: String
    private var files: [String] = []

    init() throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/intake-XXXXXX".utf8CString)
        path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit {
        for file in files { unlink(file) }
        rmdir(path)
    }

    /// The path of a file in the folder.
    func file(_ name: String = "a.csv") -> String {
        files.append("\(path)/\(name)")
        return "\(path)/\(name)"
    }
}

func write(_ bytes: [UInt8], to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
}

func bytes(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var block = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&block, 1, block.count, file)
    return Array(block[0..<count])
}
