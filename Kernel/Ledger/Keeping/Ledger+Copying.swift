import GRDB
import Kernel

extension Ledger {
    /// Copies this ledger as it is at one moment 备份, while others may read and write it.
    ///
    /// The copy is made beside the target, verified by `audit`, made durable, and only then given its name: a target is a
    /// whole ledger or not there. A file at the target is refused, or with `replacing` moved aside and kept, together with
    /// the keys that only it needs.
    public func copy(to target: String, replacing: Bool = false) throws -> LedgerCopy {
        if !replacing, let taken = FileMove.occupied(target) { throw LedgerProblem.exists(path: taken) }
        let draft = CopyDraft(target: target)
        defer { draft.discard() }
        let (head, curable) = try draft.fill(from: self)
        let aside = replacing && FileMove.exists(target) ? try LedgerFile.setAside(target) : nil
        if let aside { try partKeys(of: target, with: aside) }
        try draft.place()
        return LedgerCopy(head: head, curable: curable, aside: aside)
    }

    /// Each key goes where its consent is 密钥随台账: those that this copy does not need, to the ledger moved aside.
    ///
    /// A key is in one place only, so that a withdrawal destroys all there is. A ledger that was moved aside before and
    /// now comes back brings its keys.
    private func partKeys(of target: String, with aside: String) throws {
        let ring = KeyRing(ledger: target)
        let entries = try reading { try ApplicantReader($0, self.ring).entries() }
        try ring.hand(SealAudit.strays(ring.ids(), entries), to: KeyRing(ledger: aside))
        guard FileMove.realPath(path).hasPrefix(FileMove.asideName(of: FileMove.realPath(target))) else { return }
        let strays = Set(SealAudit.strays(self.ring.ids(), entries))
        try self.ring.hand(self.ring.ids().filter { !strays.contains($0) }, to: ring)
    }
}
