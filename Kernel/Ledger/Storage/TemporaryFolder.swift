import Kernel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A folder of its own for a ledger that nobody keeps; gone with its owner.
final class TemporaryFolder: Sendable {
    let ledger: String
    private let folder: String

    init() throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/ledger-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw LedgerProblem.cannotOpen(
                path: base, reason: Message("不能在其中新建临时文件夹", en: "cannot make a temporary folder in it"))
        }
        folder = String(cString: made)
        ledger = "\(folder)/cases.ledger"
    }

    /// Removes the files; the ledger must be closed.
    func remove() {
        let ring = KeyRing(ledger: ledger)
        for id in ring.ids() { unlink("\(ring.folder)/\(id)") }
        rmdir(ring.folder)
        for end in ["", "-wal", "-shm", "-journal"] { unlink(ledger + end) }
        rmdir(folder)
    }
}
