import Glibc
import Kernel

/// Reads a source block by block, from its beginning to its end.
final class BlockReader {
    static let blockBytes = 64 * 1024

    /// What a file was when it was opened, so that a second pass does not read another one unnoticed; nil in memory.
    let stamp: FileStamp?

    private let name: String
    private let memory: [UInt8]
    private var position = 0
    private let descriptor: Int32

    init(_ source: IntakeSource) throws {
        name = source.name
        switch source {
        case .bytes(_, let bytes):
            (memory, descriptor, stamp) = (bytes, -1, nil)
        case .file(let path):
            memory = []
            descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw BlockReader.unreadable(name, errno) }
            stamp = try FileStamp(descriptor, name)
        }
    }

    deinit {
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    /// Fills the beginning of a block and returns how many bytes it has; 0 at the end.
    func read(into block: inout [UInt8]) throws -> Int {
        guard descriptor >= 0 else { return readMemory(into: &block) }
        while true {
            let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { return count }
            guard errno == EINTR else { throw BlockReader.unreadable(name, errno) }
        }
    }

    private func readMemory(into block: inout [UInt8]) -> Int {
        let count = min(block.count, memory.count - position)
        block.replaceSubrange(0..<count, with: memory[position..<position + count])
        position += count
        return count
    }

    private static func unreadable(_ name: String, _ error: Int32) -> IntakeRefusal {
        let why =
            switch error {
            case ENOENT: Message("没有这个文件", en: "there is no such file")
            case EACCES, EPERM: Message("没有读取权限", en: "no permission to read it")
            case EISDIR: Message("这是文件夹，不是文件", en: "it is a folder, not a file")
            default: Message.verbatim(String(cString: strerror(error)))
            }
        return .unreadable(name, why)
    }
}
