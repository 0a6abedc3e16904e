import GRDB
import Kernel

/// What one writing transaction works with.
final class WriteSession {
    let db: Database
    let layouts: Layouts
    let origin: FactOrigin
    let facts: FactWriter
    let reader: FactReader
    let histories: HistoryTable
    let identifiers: IdentifierTable
    let keys: KeyWork
    let applicants: ApplicantBook
    private let packer: Packer

    init(_ db: Database, layouts: Layouts, origin: FactOrigin, ring: KeyRing, keys: KeyWork) throws {
        self.db = db
        self.layouts = layouts
        self.origin = origin
        self.keys = keys
        applicants = ApplicantBook(try ApplicantReader(db, ring))
        let codes = try CodeBook(db)
        facts = try FactWriter(db, origin: origin, codes: codes)
        reader = try FactReader(db, codes: codes)
        histories = try HistoryTable(db)
        identifiers = try IdentifierTable(db)
        packer = Packer(layouts: layouts)
    }

    /// Packs a subject's history with facts that are new to it, and writes it once.
    @discardableResult
    func repack(_ subject: SubjectNumber, adding new: [Int64]) throws -> (facts: [Fact], history: PackedHistory) {
        let known = try histories.index(subject)?.entries.map(\.fact) ?? []
        let facts = try reader.facts(known + new)
        let history = try packer.pack(facts, of: subject, reader)
        try histories.write(subject, history)
        return (facts, history)
    }

    /// Which versions of a subject were undone; reads only its withdrawals.
    func undone(in index: FactIndex) throws -> Undone {
        Undone(try reader.facts(index.entries.filter { $0.kind == .withdrawn }.map(\.fact)))
    }
}

extension Packer {
    /// Packs, and names the subject when that fails.
    func pack(
        _ facts: [Fact], merged: [Fact] = [], of subject: SubjectNumber, _ reader: FactReader
    ) throws -> PackedHistory {
        do {
            return try pack(facts, merged: merged)
        } catch let problem as Packer.Problem {
            throw LedgerProblem.packing(code: try reader.code(of: subject), problem)
        }
    }
}
