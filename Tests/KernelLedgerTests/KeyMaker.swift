import GRDB
import KernelDigest

@testable import KernelLedger

/// Another process that makes a key for a consent at the very moment at which a transaction of this one has ended.
final class KeyMaker: TransactionObserver {
    private let ring: KeyRing
    private(set) var made: KeyID?

    init(_ ring: KeyRing) {
        self.ring = ring
    }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }

    func databaseDidChange(with event: DatabaseEvent) {}

    func databaseDidCommit(_ db: Database) {
        guard made == nil else { return }
        let id = KeyID()
        if (try? ring.add(id, SealingKey())) != nil { made = id }
    }

    func databaseDidRollback(_ db: Database) {}
}
