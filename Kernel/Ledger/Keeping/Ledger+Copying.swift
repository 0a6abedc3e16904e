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
        let aside = replacing && FileMove.exists(target) ? try replace(target, by: draft) : nil
        if aside == nil { try draft.place() }
        return LedgerCopy(head: head, curable: curable, aside: aside)
    }

    /// Moves the ledger at a target aside and puts the copy in its place; when that fails all is as it was.
    private func replace(_ target: String, by draft: CopyDraft) throws -> String {
        let aside = try LedgerFile.setAside(target)
        var moves: [KeyMove] = []
        do {
            try partKeys(of: target, with: aside, &moves)
            try draft.place()
            return aside
        } catch {
            for move in moves.reversed() { try? move.undo() }
            do {
                try LedgerFile.putBack(aside, to: target)
            } catch let problem as LedgerProblem {
                throw LedgerProblem.notPutBack(path: target, aside: aside, reason: problem.message)
            }
            throw error
        }
    }

    /// Keys that went from one ring to another.
    private struct KeyMove {
        let ids: [KeyID]
        let from: KeyRing
        let to: KeyRing

        func carryOut() throws { try from.hand(ids, to: to) }
        func undo() throws { try to.hand(ids, to: from) }
    }

    /// Each key goes where its consent is 密钥随台账: those that this copy does not need, to the ledger moved aside.
    ///
    /// A key is in one place only, so that a withdrawal destroys all there is. A ledger that was moved aside before and
    /// now comes back brings its keys.
    private func partKeys(of target: String, with aside: String, _ moves: inout [KeyMove]) throws {
        let ring = KeyRing(ledger: target)
        let entries = try reading { try ApplicantReader($0, self.ring).entries() }
        let leaving = KeyMove(ids: SealAudit.strays(ring.ids(), entries), from: ring, to: KeyRing(ledger: aside))
        try leaving.carryOut()
        moves.append(leaving)
        guard FileMove.realPath(path).hasPrefix(FileMove.asideName(of: FileMove.realPath(target))) else { return }
        let strays = Set(SealAudit.strays(self.ring.ids(), entries))
        let coming = KeyMove(ids: self.ring.ids().filter { !strays.contains($0) }, from: self.ring, to: ring)
        try coming.carryOut()
        moves.append(coming)
    }
}
