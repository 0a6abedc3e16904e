import GRDB
import Kernel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A copy of a ledger that does not bear its name yet.
struct CopyDraft {
    let target: String
    private let path: String

    init(target: String) {
        self.target = target
        path = "\(target).partial-\(getpid())"
    }

    /// Copies and verifies; gives the copy's head and what `rebuild` would cure in it.
    ///
    /// VACUUM INTO takes one moment of a live file and leaves behind what was deleted in it.
    func fill(from ledger: Ledger) throws -> (Head, curable: [AuditFinding]) {
        let before = try ledger.head()
        do {
            try LedgerProblem.translating(target) { try ledger.pool.vacuum(into: path) }
        } catch LedgerProblem.damaged(let words) {
            throw LedgerProblem.damaged(
                Message("“\(ledger.path)”不能复制，\(words)", en: "'\(ledger.path)' cannot be copied: \(words)"))
        }
        try FileMove.makeDurable(path)
        let copy = try Ledger.open(path: path, access: .readOnly, layouts: ledger.layouts)
        let findings = try copy.audit()
        let head = try copy.head()
        let isSame = try copy.extends(before) && ledger.extends(head)
        guard isSame, findings.allSatisfy(\.isCurable) else {
            throw LedgerProblem.faulty(path: ledger.path, findings.filter { !$0.isCurable })
        }
        return (head, findings)
    }

    /// Gives the copy its name, unless somebody took the name meanwhile.
    func place() throws {
        try FileMove.move(path, to: target)
    }

    /// Removes what is left of a copy that was not placed.
    func discard() {
        for end in ["", "-journal", "-wal", "-shm"] { unlink(path + end) }
    }
}
