import Kernel

/// What the ledger holds about a subject, as a new row is compared with it.
struct KnownSubject {
    let subject: SubjectNumber
    private var latest: [Chain: FactIndex.Entry] = [:]
    /// The latest row of the register.
    private(set) var register: FactIndex.Entry?

    /// Versions that were undone are as if they had never come: the same row sent again is taken again.
    init(_ subject: SubjectNumber, _ index: FactIndex, _ undone: Undone) {
        self.subject = subject
        let registration = index.entries.first { $0.kind == .registered }?.record
        for entry in index.entries where entry.kind.carriesRecord && !undone.contains(entry.fact) {
            guard let record = entry.record else { continue }
            if entry.kind.isOfRegister || record == registration {
                register = entry
            } else {
                latest[Chain(record: record, sender: entry.sender)] = entry
            }
        }
    }

    /// The latest version of what a sender reported about a record.
    func latest(_ record: RecordID, sender: UInt64) -> FactIndex.Entry? {
        latest[Chain(record: record, sender: sender)]
    }

    private struct Chain: Hashable {
        let record: RecordID
        let sender: UInt64
    }
}
