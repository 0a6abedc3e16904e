import Kernel
import KernelDigest

extension Ledger {
    /// The head that the ledger had when a fact was its last; nil where there is no such fact.
    public func head(at number: Int64) throws -> Head? {
        try reading { db in
            let row = try Query(db, "SELECT digest FROM fact WHERE n = ?")
            row.bind(1, number)
            guard try row.step(), let digest = Digest(stored: row.bytes(0)) else { return nil }
            return Head(number: number, digest: digest)
        }
    }
}
