import GRDB
import Kernel
import KernelDigest

extension Ledger {
    /// All links between subjects, as known at a fact number.
    public func links(knownAt: Int64? = nil) throws -> SubjectLinks {
        try reading { SubjectLinks(try FactsOfKind.links($0, try FactReader($0), knownAt: knownAt)) }
    }

    /// The facts by which standards were adopted, as known at a fact number.
    public func adoptions(knownAt: Int64? = nil) throws -> [Fact] {
        try reading { try FactsOfKind.adoptions($0, try FactReader($0), knownAt: knownAt) }
    }

    /// The facts by which officers decided, as known at a fact number.
    public func decisions(knownAt: Int64? = nil) throws -> [Fact] {
        try reading { try FactsOfKind.decisions($0, try FactReader($0), knownAt: knownAt) }
    }

    /// The text that was deposited under a digest, with its name; nil when there is none.
    public func depositedText(_ digest: Digest) throws -> ConfigurationText? {
        guard let deposit = try deposits().last(where: { $0.digest == digest }) else { return nil }
        let columns = try facts([deposit.fact]).first?.payload.columns ?? []
        return columns.count == 2 ? ConfigurationText(path: columns[0], bytes: Array(columns[1].utf8)) : nil
    }

    /// The history of a subject with those of the subjects merged into it, packed from their facts as known at a fact
    /// number; nil for a subject that was not known then.
    public func history(
        of subject: SubjectNumber, merged: some Sequence<SubjectNumber>, knownAt: Int64? = nil
    ) throws -> PackedHistory? {
        try reading { db in
            let histories = try HistoryTable(db)
            let reader = try FactReader(db)
            func facts(_ subject: SubjectNumber) throws -> [Fact] {
                try reader.facts(histories.index(subject)?.numbers(knownAt: knownAt) ?? [])
            }
            let own = try facts(subject)
            if own.isEmpty { return nil }
            return try Packer(layouts: layouts).pack(own, merged: merged.flatMap(facts), of: subject, reader)
        }
    }
}
