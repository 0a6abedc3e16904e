import GRDB
import Kernel

extension Ledger {
    /// The history of a subject, as known at a fact number; nil for a subject that was not known then.
    ///
    /// The stored history where it answers the question, else one packed from the facts under the layouts at hand.
    public func history(of subject: SubjectNumber, knownAt: Int64? = nil) throws -> PackedHistory? {
        try reading { db in
            let histories = try HistoryTable(db)
            guard let index = try histories.index(subject) else { return nil }
            let numbers = index.numbers(knownAt: knownAt)
            if numbers.isEmpty { return nil }
            let isWhole = numbers.count == index.entries.count
            if isWhole, try Meta.layouts(db) == layouts.digest { return try histories.read(subject) }
            let reader = try FactReader(db)
            return try Packer(layouts: layouts).pack(try reader.facts(numbers), of: subject, reader)
        }
    }

    /// Every subject, ascending.
    public func subjectNumbers() throws -> [SubjectNumber] {
        try reading { db in
            let rows = try Query(db, "SELECT subject FROM history ORDER BY subject")
            var subjects: [SubjectNumber] = []
            while try rows.step() { subjects.append(SubjectNumber(rows.integer(0))) }
            return subjects
        }
    }

    /// Hands the pack of each subject to `body`, in place: the bytes are valid only inside it.
    ///
    /// `subjects` ascend, as `subjectNumbers` gives them. Each call has a connection of its own, so that several
    /// threads can each walk a part. Under other layouts than the stored ones each history is packed from its facts.
    public func forEachHistory(
        of subjects: ArraySlice<SubjectNumber>, _ body: (SubjectNumber, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try reading { db in
            if try Meta.layouts(db) == layouts.digest {
                try HistoryScan(db).forEach(subjects, body)
            } else {
                try forEachPacked(subjects, body)
            }
        }
    }

    private func forEachPacked(
        _ subjects: ArraySlice<SubjectNumber>, _ body: (SubjectNumber, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        for subject in subjects {
            guard let history = try history(of: subject) else { throw LedgerProblem.unknownSubject(subject) }
            try history.pack.withUnsafeBytes { try body(subject, $0) }
        }
    }

    /// The records that several units report with different content, by subject and record.
    public func conflicts() throws -> [Conflict] {
        try reading { db in
            let search = ConflictSearch(layouts: layouts)
            let reader = try FactReader(db)
            let rows = try Query(db, "SELECT subject, facts FROM history ORDER BY subject")
            var conflicts: [Conflict] = []
            while try rows.step() {
                let subject = SubjectNumber(rows.integer(0))
                let index = try HistoryTable.index(rows.bytes(1), subject)
                guard ConflictSearch.mayConflict(index) else { continue }
                let facts = try reader.facts(index.numbers(knownAt: nil))
                let history = try Packer(layouts: layouts).pack(facts, of: subject, reader)
                conflicts += search.conflicts(facts, history, of: subject)
            }
            return conflicts
        }
    }

    /// Packs everything from the facts under the layouts at hand, in one transaction, and fills the lookup table anew.
    public func rebuild() throws -> RebuildReport {
        try transaction { db in
            let report = try Rebuild(db, layouts).run()
            // While nobody else can write: a key that another process has just made has no fact yet.
            try removeStrayKeys(db)
            return (report, .commit)
        }
    }

    /// Looks for damage 核验; empty when all is well.
    ///
    /// The chain is computed anew over all facts and codes, every history and the lookup table are compared with what
    /// the facts give, and SQLite checks its own file.
    public func audit() throws -> [AuditFinding] {
        try reading { try Audit($0, layouts, ring).run() }
    }
}
