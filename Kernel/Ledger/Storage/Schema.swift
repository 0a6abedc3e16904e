import GRDB

/// The tables of a ledger, as migrations that are never edited once shipped.
enum Schema {
    /// "CRL1": tells a ledger from the files of other programs.
    static let applicationID: Int32 = 0x4352_4C31

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 facts and histories") { db in
            try db.execute(sql: tables)
            for (_, sql) in guards { try db.execute(sql: sql) }
        }
        migrator.registerMigration("2 indexes of few facts") { db in try db.execute(sql: indexes) }
        return migrator
    }

    /// Without these a ledger cannot be read. What other migrations add makes it faster, and comes with the next writing.
    static let needed: Set<String> = ["1 facts and histories"]

    /// Links (merged to unlinked), consents and their withdrawals, adoptions, decisions: few facts among many.
    private static let indexes = """
        CREATE INDEX fact_linked ON fact (n) WHERE kind BETWEEN 12 AND 15;
        CREATE INDEX fact_consented ON fact (n) WHERE kind IN (16, 17);
        CREATE INDEX fact_adopted ON fact (n) WHERE kind = 19;
        CREATE INDEX fact_decided ON fact (n) WHERE kind = 20;
        """

    /// Spaces of `code`: 1 shapes of record kinds, 2 actors, 3 senders, 4 files, 5 choices (reserved).
    /// Roles of `identifier`: 1 code, 2 former code, 3 name.
    private static let tables = """
        PRAGMA application_id = 1129466929;
        CREATE TABLE fact (
            n INTEGER PRIMARY KEY NOT NULL CHECK (n > 0),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 255),
            subject INTEGER REFERENCES fact (n),
            day INTEGER NOT NULL,
            received INTEGER NOT NULL,
            actor INTEGER NOT NULL CHECK (actor > 0),
            sender INTEGER NOT NULL CHECK (sender > 0),
            file INTEGER NOT NULL CHECK (file > 0),
            line INTEGER NOT NULL CHECK (line >= 0),
            record BLOB CHECK (length(record) = 16),
            payload BLOB NOT NULL CHECK (length(payload) > 1),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            CHECK ((kind = 1) = (subject IS n))
        ) STRICT;
        CREATE INDEX fact_deposited ON fact (n) WHERE kind = 18;
        CREATE TABLE code (
            space INTEGER NOT NULL CHECK (space BETWEEN 1 AND 5),
            code INTEGER NOT NULL CHECK (code > 0 AND (space <> 1 OR code <= 65535)),
            name TEXT NOT NULL,
            since INTEGER NOT NULL REFERENCES fact (n) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (space, code),
            UNIQUE (space, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX code_since ON code (since);
        CREATE TABLE history (
            subject INTEGER PRIMARY KEY NOT NULL REFERENCES fact (n),
            pack BLOB NOT NULL,
            facts BLOB NOT NULL
        ) STRICT;
        CREATE TABLE identifier (
            value TEXT NOT NULL,
            subject INTEGER NOT NULL REFERENCES fact (n),
            role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 3),
            PRIMARY KEY (value, subject, role)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meta (
            key TEXT PRIMARY KEY NOT NULL,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO meta VALUES ('format', '1');
        """

    /// The triggers that keep `fact` and `code` append-only; `audit` looks whether they still stand.
    ///
    /// The two that guard the order also stop INSERT OR REPLACE, which fires no trigger of DELETE.
    static let guards = [
        (
            "fact_in_order",
            """
            CREATE TRIGGER fact_in_order BEFORE INSERT ON fact
            WHEN NEW.n IS NOT (SELECT coalesce(max(n), 0) + 1 FROM fact)
            BEGIN SELECT RAISE(ABORT, '事实只能依次追加'); END
            """
        ),
        (
            "fact_never_updated",
            """
            CREATE TRIGGER fact_never_updated BEFORE UPDATE ON fact
            BEGIN SELECT RAISE(ABORT, '事实不可改动'); END
            """
        ),
        (
            "fact_never_deleted",
            """
            CREATE TRIGGER fact_never_deleted BEFORE DELETE ON fact
            BEGIN SELECT RAISE(ABORT, '事实不可删除'); END
            """
        ),
        (
            "code_in_order",
            """
            CREATE TRIGGER code_in_order BEFORE INSERT ON code
            WHEN NEW.code IS NOT (SELECT coalesce(max(code), 0) + 1 FROM code WHERE space = NEW.space)
                OR EXISTS (SELECT 1 FROM code WHERE space = NEW.space AND name = NEW.name)
            BEGIN SELECT RAISE(ABORT, '代码只能依次追加'); END
            """
        ),
        (
            "code_never_updated",
            """
            CREATE TRIGGER code_never_updated BEFORE UPDATE ON code
            BEGIN SELECT RAISE(ABORT, '代码不可改动'); END
            """
        ),
        (
            "code_never_deleted",
            """
            CREATE TRIGGER code_never_deleted BEFORE DELETE ON code
            BEGIN SELECT RAISE(ABORT, '代码不可删除'); END
            """
        ),
    ]
}
