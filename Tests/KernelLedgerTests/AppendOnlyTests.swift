import GRDB
import Testing

@testable import KernelLedger

@Suite("Facts and codes are append-only")
struct AppendOnlyTests {
    @Test(
        arguments: [
            "UPDATE fact SET day = day + 1 WHERE n = 1",
            "DELETE FROM fact WHERE n = 3",
            "INSERT OR REPLACE INTO fact SELECT * FROM fact WHERE n = 3",
            "INSERT INTO fact SELECT 9, kind, subject, day, received, actor, sender, file, line, record, payload, "
                + "digest FROM fact WHERE n = 3",
            "UPDATE code SET name = 'x'",
            "DELETE FROM code",
            "INSERT OR REPLACE INTO code SELECT * FROM code WHERE space = 2",
            "INSERT OR REPLACE INTO code SELECT space, 2, name, since FROM code WHERE space = 2",
        ])
    func `the file itself refuses`(_ sql: String) throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let (a, _) = try ledger.registerBoth()
        try ledger.receive([Toy.visit("1", a)])
        #expect(throws: DatabaseError.self) { try fixture.alter(sql) }
        #expect(try ledger.audit() == [])
    }

    @Test func `the file survives a power cut: WAL, full synchronisation, foreign keys, temporary tables on disk`()
        throws
    {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        let settings = try ledger.pool.writeWithoutTransaction { db in
            try ["journal_mode", "synchronous", "foreign_keys", "temp_store"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)") ?? ""
            }
        }
        #expect(settings == ["wal", "2", "1", "1"])
    }
}
