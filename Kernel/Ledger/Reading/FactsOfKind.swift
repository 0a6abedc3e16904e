import GRDB
import Kernel

/// The few facts of a kind that are read without knowing their subject; each query has an index of its own.
enum FactsOfKind {
    static func links(_ db: Database, _ reader: FactReader, knownAt: Int64?) throws -> [Fact] {
        try facts("kind BETWEEN 12 AND 15", db, reader, knownAt)
    }

    static func adoptions(_ db: Database, _ reader: FactReader, knownAt: Int64?) throws -> [Fact] {
        try facts("kind = 19", db, reader, knownAt)
    }

    static func decisions(_ db: Database, _ reader: FactReader, knownAt: Int64?) throws -> [Fact] {
        try facts("kind = 20", db, reader, knownAt)
    }

    private static func facts(
        _ kinds: String, _ db: Database, _ reader: FactReader, _ knownAt: Int64?
    ) throws -> [Fact] {
        let rows = try Query(db, "SELECT \(StoredFact.columns) FROM fact WHERE \(kinds) AND n <= ? ORDER BY n")
        rows.bind(1, knownAt ?? .max)
        var facts: [Fact] = []
        while try rows.step() { facts.append(try reader.decode(StoredFact(rows))) }
        return facts
    }
}
