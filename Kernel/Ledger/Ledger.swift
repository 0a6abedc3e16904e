import GRDB
import Kernel
import KernelDigest

/// The append-only list of facts 台账 and the packed histories derived from it, in one SQLite file.
///
/// Facts are never changed or removed; everything else can be rebuilt from them. Reading never waits for writing.
public final class Ledger: Sendable {
    public enum Access: Sendable {
        case readOnly
        /// Creates the file where there is none.
        case readWrite
    }

    public let path: String
    public let layouts: Layouts
    let pool: DatabasePool
    let ring: KeyRing
    private let access: Access
    private let temporaryFolder: TemporaryFolder?

    private init(path: String, access: Access, layouts: Layouts, temporaryFolder: TemporaryFolder?) throws {
        self.path = path
        self.access = access
        self.layouts = layouts
        self.temporaryFolder = temporaryFolder
        ring = KeyRing(ledger: path)
        pool = try LedgerProblem.translating(path) {
            try LedgerFile.open(path: path, access: access, isTemporary: temporaryFolder != nil)
        }
        guard access == .readWrite else { return }
        try adoptLayouts()
        try sweepKeys()
    }

    deinit {
        // One file holds everything once a command is done, so that a plain copy of it is a whole ledger.
        if access == .readWrite { try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
        try? pool.close()
        temporaryFolder?.remove()
    }

    /// Opens a ledger.
    ///
    /// Throws a `LedgerProblem` when there is none, when the file is another program's or of a later format.
    /// Other layouts than the stored ones do not stop it: reading packs anew, writing is refused until `rebuild`.
    public static func open(path: String, access: Access, layouts: Layouts) throws -> Ledger {
        try Ledger(path: path, access: access, layouts: layouts, temporaryFolder: nil)
    }

    /// A ledger in a temporary file that goes with it; for cases and tests.
    public static func temporary(layouts: Layouts) throws -> Ledger {
        let folder = try TemporaryFolder()
        return try Ledger(path: folder.ledger, access: .readWrite, layouts: layouts, temporaryFolder: folder)
    }

    /// Runs `body` in one transaction, all or nothing; with `dryRun` nothing is kept whatever happens.
    ///
    /// Throws `otherLayouts` when the stored histories were packed under other layouts, `busy` when another process has been
    /// writing for ten seconds. Once the facts are on file it does not fail: a key that could then not be destroyed is
    /// among `undestroyedKeys`.
    @discardableResult
    public func write<Result>(
        _ origin: FactOrigin, dryRun: Bool = false, _ body: (LedgerWriter) throws -> Result
    ) throws -> Result {
        let keys = KeyWork(ring)
        let result: Result
        do {
            result = try transaction { db in
                let stored = try Meta.layouts(db)
                guard stored == layouts.digest else {
                    throw LedgerProblem.otherLayouts(stored: stored, current: layouts.digest)
                }
                let session = try WriteSession(db, layouts: layouts, origin: origin, ring: ring, keys: keys)
                return (try run(body, in: session), dryRun ? .rollback : .commit)
            }
        } catch {
            keys.rolledBack()
            throw error
        }
        if dryRun { keys.rolledBack() } else { keys.committed() }
        return result
    }

    private func run<Result>(_ body: (LedgerWriter) throws -> Result, in session: WriteSession) throws -> Result {
        let writer = LedgerWriter(session)
        defer { writer.close() }
        let result = try body(writer)
        try writer.finish()
        return result
    }

    /// One write transaction, begun with the write lock in hand.
    func transaction<Result>(_ body: (Database) throws -> (Result, Database.TransactionCompletion)) throws -> Result {
        guard access == .readWrite else { throw LedgerProblem.readOnly(path: path) }
        return try LedgerProblem.translating(path) {
            try pool.writeWithoutTransaction { db in
                var result: Result?
                try db.inTransaction(.immediate) {
                    let (value, completion) = try body(db)
                    result = value
                    return completion
                }
                guard let result else { throw LedgerProblem.closed }
                return result
            }
        }
    }

    /// One consistent view of the ledger; may be used inside another.
    func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try LedgerProblem.translating(path) {
            try pool.unsafeReentrantRead { db in
                if db.isInsideTransaction { return try body(db) }
                var result: Result?
                try db.inTransaction(.deferred) {
                    result = try body(db)
                    return .commit
                }
                guard let result else { throw LedgerProblem.closed }
                return result
            }
        }
    }

    /// A ledger without facts has nothing to rebuild: it takes the layouts at hand.
    private func adoptLayouts() throws {
        let (stored, isEmpty) = try reading { (try Meta.layouts($0), try FactReader.head($0) == .empty) }
        guard isEmpty, stored != layouts.digest else { return }
        try transaction { db in
            if try FactReader.head(db) == .empty { try Meta.setLayouts(db, layouts.digest) }
            return ((), .commit)
        }
    }
}
