import Kernel
import KernelDigest

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The keys of applicants 密钥环: one small file each in the folder `<ledger>.keys`, for its owner alone.
///
/// They stand apart from the ledger so that a copy of the ledger is a copy without keys: what was destroyed here cannot
/// come back from a backup.
struct KeyRing: Sendable {
    let folder: String

    init(ledger path: String) {
        folder = path + ".keys"
    }

    /// Nil when there is no such key.
    func key(_ id: KeyID) -> SealingKey? {
        let file = open(path(id), O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: KeyRing.keyBytes + 1)
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        return count == KeyRing.keyBytes ? SealingKey(stored: Array(bytes.prefix(count))) : nil
    }

    /// Keeps a key; it is on the disk itself when this returns.
    func add(_ id: KeyID, _ key: SealingKey) throws {
        try makeFolder()
        let file = open(path(id), O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw KeyRing.problem(path(id)) }
        defer { close(file) }
        let written = key.bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard written == KeyRing.keyBytes, fsync(file) == 0 else {
            unlink(path(id))
            throw KeyRing.problem(path(id))
        }
        FileMove.syncFolder(of: path(id))
    }

    /// Overwrites a key and removes it, for good; nothing happens where there is none.
    func destroy(_ id: KeyID) throws {
        let file = open(path(id), O_WRONLY)
        guard file >= 0 else {
            if errno == ENOENT { return }
            throw LedgerProblem.keyNotDestroyed(path: path(id), reason: .verbatim(String(cString: strerror(errno))))
        }
        defer { close(file) }
        let zeros = [UInt8](repeating: 0, count: KeyRing.keyBytes)
        let written = zeros.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard written == zeros.count, fsync(file) == 0, unlink(path(id)) == 0 || errno == ENOENT else {
            throw LedgerProblem.keyNotDestroyed(path: path(id), reason: .verbatim(String(cString: strerror(errno))))
        }
        FileMove.syncFolder(of: path(id))
    }

    /// Moves keys to another ring, all or none; at no moment is one in neither.
    func hand(_ ids: [KeyID], to other: KeyRing) throws {
        guard let first = ids.first else { return }
        try other.makeFolder()
        for (place, id) in ids.enumerated() where rename(path(id), other.path(id)) != 0 {
            let problem = KeyRing.problem(other.path(id))
            for moved in ids[..<place] { rename(other.path(moved), path(moved)) }
            throw problem
        }
        FileMove.syncFolder(of: other.path(first))
        FileMove.syncFolder(of: path(first))
    }

    /// Makes the folder where there is none; a new one is on the disk itself when this returns.
    private func makeFolder() throws {
        if mkdir(folder, 0o700) == 0 { return FileMove.syncFolder(of: folder) }
        guard errno == EEXIST else { throw KeyRing.problem(folder) }
    }

    /// Every key, ascending; empty where there is no ring.
    func ids() -> [KeyID] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var ids: [KeyID] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if let id = KeyID(name) { ids.append(id) }
        }
        return ids.sorted()
    }

    private func path(_ id: KeyID) -> String { "\(folder)/\(id)" }

    private static func problem(_ path: String) -> LedgerProblem {
        .cannotWrite(path: path, reason: .verbatim(String(cString: strerror(errno))))
    }

    private static let keyBytes = 32
}
