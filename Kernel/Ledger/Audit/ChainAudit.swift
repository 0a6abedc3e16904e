import GRDB
import Kernel
import KernelDigest

/// Computes the chain anew over all facts and their code rows, and reads every payload.
///
/// After a break it goes on from the stored digest, so that each altered fact is named and not all that follow it. An
/// altered digest names two facts: the one that bears it and the next, which was made from the true one.
final class ChainAudit {
    private let facts: Query
    private let codes: Query
    private let reader: FactReader
    private var findings: [AuditFinding] = []
    private var breaks = 0
    private var previous = Head.empty

    private static let listedBreaks = 20

    init(_ db: Database) throws {
        facts = try Query(db, "SELECT \(StoredFact.columns), digest FROM fact ORDER BY n")
        codes = try Query(db, "SELECT space, code, name FROM code WHERE since = ? ORDER BY space, code")
        reader = try FactReader(db)
    }

    func run() throws -> [AuditFinding] {
        while try facts.step() {
            let fact = StoredFact(facts)
            checkNumber(fact)
            try checkDigest(fact, stored: facts.bytes(StoredFact.columnCount))
            try checkPayload(fact)
        }
        if breaks > ChainAudit.listedBreaks {
            findings.append(.furtherBreaks(count: breaks - ChainAudit.listedBreaks))
        }
        return findings
    }

    private func checkNumber(_ fact: StoredFact) {
        guard fact.number != previous.number + 1 else { return }
        findings.append(.gap(expected: previous.number + 1, found: fact.number))
    }

    private func checkDigest(_ fact: StoredFact, stored: [UInt8]) throws {
        let expected = fact.digest(after: previous.digest, introducing: try codeRows(of: fact.number))
        previous = Head(number: fact.number, digest: Digest(stored: stored) ?? expected)
        guard stored != expected.bytes else { return }
        breaks += 1
        if breaks <= ChainAudit.listedBreaks { findings.append(.brokenChain(fact: fact.number)) }
    }

    private func checkPayload(_ fact: StoredFact) throws {
        do {
            _ = try reader.decode(fact)
        } catch LedgerProblem.unreadable(let number, let reason) {
            findings.append(.unreadable(fact: number, reason: reason))
        } catch LedgerProblem.sealed {
            // Without its key a sealed payload cannot be read; the chain runs over its envelope.
        }
    }

    private func codeRows(of fact: Int64) throws -> [CodeRow] {
        codes.bind(1, fact)
        defer { codes.reset() }
        var rows: [CodeRow] = []
        while try codes.step() {
            rows.append(CodeRow(space: codes.integer(0), code: codes.integer(1), name: codes.text(2)))
        }
        return rows
    }
}
