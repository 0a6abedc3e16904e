import GRDB
import Kernel

/// The few facts of a kind that are read without knowing their subject; each query has an index of its own, whose
/// condition it repeats word for word.
enum FactsOfKind {
    static let links = between(.merged, .unlinked)
    static let consents = "kind IN (\(FactKind.consented.rawValue), \(FactKind.consentWithdrawn.rawValue))"
    static let adoptions = only(.adopted)
    static let decisions = only(.decided)

    private static func only(_ kind: FactKind) -> String { "kind = \(kind.rawValue)" }

    private static func between(_ first: FactKind, _ last: FactKind) -> String {
        "kind BETWEEN \(first.rawValue) AND \(last.rawValue)"
    }

    static func links(_ db: Database, _ reader: FactReader, knownAt: Int64?) throws -> [Fact] {
        try facts(links, db, reader, knownAt)
    }

    static func adoptions(_ db: Database, _ reader: FactReader, knownAt: Int64?) throws -> [Fact] {
        try facts(adoptions, db, reader, knownAt)
    }

    static func decisions(_ db: Database, _ reader: FactReader, knownAt: Int64?) throws -> [Fact] {
        try facts(decisions, db, reader, knownAt)
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
