import GRDB
import Kernel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Opens a file as a ledger, and refuses everything else before a byte of it is touched.
enum LedgerFile {
    /// Readers and one writer on the file.
    static func open(path: String, access: Ledger.Access, isTemporary: Bool = false) throws -> DatabasePool {
        guard !path.isEmpty else {
            throw LedgerProblem.cannotOpen(path: path, reason: Message("路径为空", en: "the path is empty"))
        }
        if exists(path) {
            try inspect(path, access)
        } else if access == .readOnly {
            throw LedgerProblem.notFound(path: path)
        }
        let pool = try DatabasePool(path: path, configuration: configuration(access))
        if access == .readWrite {
            // GRDB lowers it when it turns WAL on.
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: isTemporary ? "PRAGMA synchronous = OFF" : "PRAGMA synchronous = FULL")
            }
        }
        try migrate(pool, path, access)
        return pool
    }

    static func configuration(_ access: Ledger.Access) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = access == .readOnly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 16
        configuration.prepareDatabase { db in
            // Staged rows and sorts go to files, so that memory does not grow with the input.
            try db.execute(sql: "PRAGMA temp_store = FILE")
        }
        return configuration
    }

    private static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// An empty database may become a ledger, also one whose making was cut short; anything else must be one.
    static func inspect(_ path: String, _ access: Ledger.Access) throws {
        let (id, tables) = try look(at: path)
        if id == Schema.applicationID { return }
        guard id == 0, tables == 0 else { throw LedgerProblem.foreign(path: path) }
        if access == .readOnly { throw LedgerProblem.notFound(path: path) }
    }

    private static func look(at path: String) throws -> (id: Int32, tables: Int) {
        do {
            return try look(at: path, .readOnly)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
            // A process was killed while it made the file: only a connection that may write can roll that back.
            return try look(at: path, .readWrite)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
            throw LedgerProblem.cannotOpen(
                path: path, reason: Message("不是文件，或读取出错", en: "it is no file, or reading it failed"))
        }
    }

    private static func look(at path: String, _ access: Ledger.Access) throws -> (id: Int32, tables: Int) {
        try DatabaseQueue(path: path, configuration: configuration(access)).read { db in
            (
                try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'")
                    ?? 0
            )
        }
    }

    private static func migrate(_ pool: DatabasePool, _ path: String, _ access: Ledger.Access) throws {
        let migrator = Schema.migrator
        let (isNewer, isComplete, done) = try pool.read { db in
            (
                try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db),
                Set(try migrator.appliedIdentifiers(db))
            )
        }
        if isNewer { throw LedgerProblem.newer(path: path) }
        if isComplete { return }
        guard access == .readWrite else {
            if Schema.needed.isSubset(of: done) { return }
            throw LedgerProblem.outdated(path: path)
        }
        try migrator.migrate(pool)
        // From the first moment on the file itself says that it is a ledger, also when it is copied without its log.
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
}
