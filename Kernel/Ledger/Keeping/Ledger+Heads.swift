import GRDB
import Kernel
import KernelDigest

extension Ledger {
    /// Whether this ledger extends a head, and if not, whether it was cut or rewritten.
    public func standing(to head: Head) throws -> HeadStanding {
        try reading { db in
            let last = try FactReader.head(db)
            let found = try Ledger.digest(of: head.number, db)
            if found == head.digest { return .extended(by: last.number - head.number) }
            return last.number < head.number ? .cut(at: last) : .rewritten(found: found)
        }
    }

    /// How far two ledgers hold the very same facts.
    ///
    /// Each digest stands for all facts before it, so that halving finds the last one in common.
    public func relation(to other: Ledger) throws -> LedgerRelation {
        let (ours, theirs) = (try head(), try other.head())
        var (same, different) = (Int64(0), min(ours.number, theirs.number) + 1)
        while different - same > 1 {
            let middle = (same + different) / 2
            let digest = try reading { try Ledger.digest(of: middle, $0) }
            let isSame = try digest != nil && digest == other.reading { try Ledger.digest(of: middle, $0) }
            if isSame { same = middle } else { different = middle }
        }
        return LedgerRelation(common: same, ours: ours, theirs: theirs)
    }

    /// The head that the ledger had when a fact was its last; nil where there is no such fact.
    public func head(at number: Int64) throws -> Head? {
        guard number > 0 else { return nil }
        return try reading { try Ledger.digest(of: number, $0).map { Head(number: number, digest: $0) } }
    }

    /// The head of the ledger in a file, whatever its layouts; nil when there is no ledger that can be read.
    public static func head(at path: String) -> Head? {
        LedgerFile.head(at: path)
    }

    private static func digest(of number: Int64, _ db: Database) throws -> Digest? {
        if number == 0 { return .zero }
        let row = try Query(db, "SELECT digest FROM fact WHERE n = ?")
        row.bind(1, number)
        return try row.step() ? Digest(stored: row.bytes(0)) : nil
    }
}
