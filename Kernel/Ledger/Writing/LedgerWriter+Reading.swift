import Kernel

extension LedgerWriter {
    /// The facts of a subject by number, with those that this transaction has added.
    public func facts(of subject: SubjectNumber) throws -> [Fact] {
        try checkOpen()
        guard let index = try session.histories.index(subject) else { return [] }
        return try session.reader.facts(index.entries.map(\.fact))
    }

    /// The records whose printed id begins so, as `Ledger.records(startingWith:)` finds them.
    public func records(startingWith prefix: String) throws -> [(record: RecordID, subject: SubjectNumber)] {
        try checkOpen()
        return try RecordSearch.records(startingWith: prefix, session.db)
    }
}
