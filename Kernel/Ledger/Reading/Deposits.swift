import GRDB
import Kernel
import KernelDigest

/// The deposited texts of a ledger.
enum Deposits {
    /// In the order in which they were deposited.
    static func all(_ db: Database, _ reader: FactReader) throws -> [Deposit] {
        let rows = try Query(
            db, "SELECT \(StoredFact.columns) FROM fact WHERE kind = \(FactKind.deposited.rawValue) ORDER BY n")
        var deposits: [Deposit] = []
        while try rows.step() {
            let fact = try reader.decode(StoredFact(rows))
            guard fact.payload.columns.count == 2 else {
                throw LedgerProblem.unreadable(
                    fact: fact.number,
                    reason: Message("存档应有名称和文本两项", en: "a deposit should have two parts, a name and a text"))
            }
            deposits.append(
                Deposit(
                    fact: fact.number, day: fact.day, name: fact.payload.columns[0],
                    digest: Digest(of: fact.payload.columns[1].utf8)))
        }
        return deposits
    }
}
