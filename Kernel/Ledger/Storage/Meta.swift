import GRDB
import Kernel
import KernelDigest

/// The few words that a ledger keeps about itself.
enum Meta {
    /// The digest of the layouts under which the histories are packed.
    static func layouts(_ db: Database) throws -> Digest? {
        let text = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'layouts'")
        return text.flatMap { Head("0:\($0)") }?.digest
    }

    static func setLayouts(_ db: Database, _ digest: Digest) throws {
        try db.execute(
            sql: "INSERT INTO meta VALUES ('layouts', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            arguments: [digest.description])
    }
}
