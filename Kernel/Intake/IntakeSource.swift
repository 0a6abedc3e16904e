/// Where bytes come from: a file by path, or bytes in memory (cases, demonstration).
public enum IntakeSource: Sendable {
    case file(path: String)
    case bytes(name: String, [UInt8])

    /// The last path component, by which facts and receipts name the file.
    public var name: String {
        switch self {
        case .file(let path): IntakeSource.lastComponent(of: path)
        case .bytes(let name, _): IntakeSource.lastComponent(of: name)
        }
    }

    private static func lastComponent(of path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    }
}
