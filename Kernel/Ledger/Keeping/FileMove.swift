#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Moves of files that overwrite nothing.
enum FileMove {
    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// The file that is in the way of a new ledger: one of the name, or a journal that SQLite would take for the new one's.
    static func occupied(_ path: String) -> String? {
        ["", "-journal", "-wal", "-shm"].map { path + $0 }.first(where: exists)
    }

    /// Renames a file; throws `exists` rather than overwrite another.
    static func move(_ path: String, to target: String) throws {
        if link(path, target) == 0 {
            unlink(path)
        } else if errno == EEXIST {
            throw LedgerProblem.exists(path: target)
        } else {
            // Some file systems of memory sticks know no links.
            guard !exists(target) else { throw LedgerProblem.exists(path: target) }
            guard rename(path, target) == 0 else { throw cannotWrite(target) }
        }
        syncFolder(of: target)
    }

    /// Brings a file to the disk itself.
    static func makeDurable(_ path: String) throws {
        let file = open(path, O_RDWR)
        guard file >= 0 else { throw cannotWrite(path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw cannotWrite(path) }
    }

    /// The first of `<path>.replaced`, `<path>.replaced-2` and so on that is free, its keys too.
    static func asideName(for path: String) -> String {
        var (name, number) = (asideName(of: path), 2)
        while occupied(name) != nil || exists(KeyRing(ledger: name).folder) {
            name = "\(asideName(of: path))-\(number)"
            number += 1
        }
        return name
    }

    /// A path without links and detours; only the folder need exist.
    static func realPath(_ path: String) -> String {
        let cut = path.lastIndex(of: "/")
        let name = cut.map { String(path[path.index(after: $0)...]) } ?? path
        guard let folder = realpath(cut.map { String(path[...$0]) } ?? ".", nil) else { return path }
        defer { free(folder) }
        return "\(String(cString: folder))/\(name)"
    }

    /// How the name of every ledger that was moved aside from a path begins.
    static func asideName(of path: String) -> String { "\(path).replaced" }

    private static func cannotWrite(_ path: String) -> LedgerProblem {
        .cannotWrite(path: path, reason: .verbatim(String(cString: strerror(errno))))
    }

    /// A new name is safe only when its folder is; where a folder cannot be synced there is nothing to do.
    static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let file = open(folder, O_RDONLY)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
