import GRDB
import Kernel

extension Ledger {
    /// Copies this ledger as it is at one moment 备份, while others may read and write it.
    ///
    /// The copy is made beside the target, verified by `audit`, made durable, and only then given its name: a target is a
    /// whole ledger or not there. A file at the target is refused, or with `replacing` moved aside and kept.
    public func copy(to target: String, replacing: Bool = false) throws -> LedgerCopy {
        if !replacing, let taken = FileMove.occupied(target) { throw LedgerProblem.exists(path: taken) }
        let draft = CopyDraft(target: target)
        defer { draft.discard() }
        let (head, curable) = try draft.fill(from: self)
        let aside = replacing && FileMove.exists(target) ? try LedgerFile.setAside(target) : nil
        try draft.place()
        return LedgerCopy(head: head, curable: curable, aside: aside)
    }
}
