import KernelDigest

/// What a transaction does to the key ring 密钥变动: new keys are there before their facts, old ones go after theirs.
///
/// So a crash can leave a key without a fact, which `rebuild` removes, or a key whose consent was taken back, which the
/// next writing opening destroys; never a sealed fact whose key is not on the disk.
final class KeyWork {
    private let ring: KeyRing
    private var fresh: [KeyID] = []
    private var doomed: [KeyID] = []

    init(_ ring: KeyRing) {
        self.ring = ring
    }

    func makeKey() throws -> (id: KeyID, secret: SealingKey) {
        let (id, secret) = (KeyID(), SealingKey())
        try ring.add(id, secret)
        fresh.append(id)
        return (id, secret)
    }

    func destroyOnCommit(_ id: KeyID) {
        doomed.append(id)
    }

    /// Destroys the keys of consents that were taken back. The facts are on file whatever happens here: a key that stays
    /// is `undestroyedKeys`, and goes at the next writing opening.
    func committed() {
        for id in doomed { try? ring.destroy(id) }
    }

    /// Removes the new keys; one that stays belongs to no fact, and `audit` names it.
    func rolledBack() {
        for id in fresh { try? ring.destroy(id) }
    }
}
