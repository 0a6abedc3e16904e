import GRDB
import Kernel

extension LedgerWriter {
    /// Begins or ends a link between two subjects from a day on; the fact is one of the first subject's.
    @discardableResult
    public func link(
        _ subject: SubjectNumber, _ relation: Relation, to other: SubjectNumber, begins: Bool, day: Day,
        reason: String, line: Int = 0
    ) throws -> Int64 {
        try checkOpen()
        let (kind, columns) = LinkStatement.payload(relation, to: other, begins: begins, reason: reason)
        let fact = try session.facts.append(
            FactDraft(
                kind: kind, subject: .known(subject), day: day, sender: session.origin.actor.unit, line: line,
                record: nil, shape: Payload.Shape.plain.codeName, body: try PayloadBytes.body(columns)))
        try session.repack(subject, adding: [fact])
        return fact
    }

    /// All links, with those of this transaction.
    public func links() throws -> SubjectLinks {
        try checkOpen()
        return SubjectLinks(try FactsOfKind.links(session.db, session.reader, knownAt: nil))
    }

    /// Puts a standard in force from a day on.
    @discardableResult
    public func adopt(_ adoption: Adoption, day: Day, line: Int = 0) throws -> Int64 {
        try checkOpen()
        return try session.facts.append(
            FactDraft(
                kind: .adopted, subject: .none, day: day, sender: session.origin.actor.unit, line: line, record: nil,
                shape: Payload.Shape.plain.codeName, body: try PayloadBytes.body(adoption.columns)))
    }

    /// All adoptions, with those of this transaction.
    public func adoptions() throws -> [Fact] {
        try checkOpen()
        return try FactsOfKind.adoptions(session.db, session.reader, knownAt: nil)
    }
}
