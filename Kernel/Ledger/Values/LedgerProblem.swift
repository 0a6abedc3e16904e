import Kernel
import KernelDigest

/// Why the ledger could not do what it was asked. Nothing was written when one of these is thrown.
public enum LedgerProblem: Error, Equatable, Sendable {
    // The file
    case notFound(path: String)
    /// The file belongs to another program.
    case foreign(path: String)
    /// A later program wrote it; this one does not know its format.
    case newer(path: String)
    /// An earlier program wrote it, and it was opened for reading only.
    case outdated(path: String)
    case cannotOpen(path: String, reason: Message)
    /// Another process holds the write lock.
    case busy(path: String)
    case readOnly(path: String)
    case diskFull(path: String)
    case storage(path: String, message: Message)
    /// A file stands where a new one was to be written.
    case exists(path: String)
    case cannotWrite(path: String, reason: Message)
    /// A copy could not take the place of a ledger, and that ledger now stands under another name.
    case notPutBack(path: String, aside: String, reason: Message)
    /// The facts of a ledger that was to be copied are not whole.
    case faulty(path: String, [AuditFinding])
    /// The histories were packed under other kinds, `classify` tables or hooks.
    case otherLayouts(stored: Digest?, current: Digest)

    // What is in it
    case damaged(Message)
    case unreadable(fact: Int64, reason: Message)
    /// The payload is sealed with a key.
    case sealed(fact: Int64)
    /// A sealed payload that its own key does not open.
    case sealBroken(fact: Int64)
    case unknownApplicant(ApplicantNumber)
    /// The consent was taken back by this fact.
    case consentWithdrawn(ApplicantNumber, fact: Int64)
    /// A key could not be removed.
    case keyNotDestroyed(path: String, reason: Message)
    case packing(code: String, Packer.Problem)
    case unknownFact(Int64)
    case unknownSubject(SubjectNumber)
    case unknownRecord(RecordID)
    /// The same record id stands in the histories of several subjects.
    case severalSubjects(RecordID, [SubjectNumber])

    // What was to be written
    case undeclaredKind(KindID, nearest: String?, place: Message)
    case wrongColumns(KindID, expected: Int, found: Int, place: Message)
    case personal(column: String, place: Message)
    case noSubject(KindID, place: Message)
    case noCode(place: Message)
    case unchanged(RecordID)
    /// A correction that would make another record of it.
    case identityChanged(RecordID, column: String)
    /// The record is a row of the register, which cannot be marked.
    case registerRecord(RecordID)
    case notAMark(FactKind)
    case wrongWords(FactKind, expected: Int, found: Int)
    /// A version that cannot be undone by this unit: another's, undone already, or a row of the register.
    case notUndoable(fact: Int64)
    case notText(name: String)
    case tooMany(Message)

    // How the writer was used
    case settledTwice
    case unsettled(rows: Int)
    case closed
}
