import GRDB

extension LedgerFile {
    /// Moves a ledger to another name beside it and gives that name; nobody may have it open meanwhile.
    ///
    /// Leaving WAL needs the file to ourselves and folds everything into it, so that one file holds all facts. A damaged
    /// ledger that SQLite cannot open is moved with its journals as it is; a file of another program is left alone.
    static func setAside(_ path: String) throws -> String {
        let aside = FileMove.asideName(for: path)
        do {
            try LedgerProblem.translating(path) { try moveAlone(path, to: aside) }
        } catch LedgerProblem.damaged {
            for end in ["-journal", "-wal", "-shm", ""] where FileMove.exists(path + end) {
                try FileMove.move(path + end, to: aside + end)
            }
        }
        return aside
    }

    /// Gives a ledger that was moved aside its name again, with the journals that came with it.
    static func putBack(_ aside: String, to path: String) throws {
        for end in ["-journal", "-wal", "-shm", ""] where FileMove.exists(aside + end) {
            try FileMove.move(aside + end, to: path + end)
        }
    }

    /// The head of the ledger in a file; nil when there is none that can be read.
    static func head(at path: String) -> Head? {
        guard FileMove.exists(path) else { return nil }
        return try? DatabaseQueue(path: path, configuration: configuration(.readOnly)).read { db in
            guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else { return nil }
            return try FactReader.head(db)
        }
    }

    private static func moveAlone(_ path: String, to aside: String) throws {
        try inspect(path, .readWrite)
        let queue = try DatabaseQueue(path: path, configuration: configuration(.readWrite))
        try queue.writeWithoutTransaction { db in
            guard try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
                throw LedgerProblem.busy(path: path)
            }
            try db.inTransaction(.exclusive) {
                try FileMove.move(path, to: aside)
                return .rollback
            }
        }
    }
}
