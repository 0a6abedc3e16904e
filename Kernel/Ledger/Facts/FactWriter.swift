import GRDB
import Kernel
import KernelDigest

/// Appends facts 追加事实: numbers them, codes their names, chains their digests.
final class FactWriter {
    private(set) var head: Head
    private let origin: FactOrigin
    private let codes: CodeBook
    private let insert: Query

    init(_ db: Database, origin: FactOrigin, codes: CodeBook) throws {
        head = try FactReader.head(db)
        self.origin = origin
        self.codes = codes
        insert = try Query(
            db, "INSERT INTO fact (\(StoredFact.columns), digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    /// Adds a fact and returns its number.
    func append(_ draft: FactDraft) throws -> Int64 {
        let fact = try stored(draft, number: head.number + 1)
        let digest = fact.digest(after: head.digest, introducing: codes.takeFresh())
        fact.bind(to: insert)
        insert.bind(StoredFact.columnCount + 1, digest.bytes)
        try insert.run()
        head = Head(number: fact.number, digest: digest)
        return fact.number
    }

    private func stored(_ draft: FactDraft, number: Int64) throws -> StoredFact {
        let shape = try codes.code(.shape, draft.shape, for: number)
        var payload = PayloadBytes.plain(shape: shape, body: draft.body)
        if let seal = draft.seal {
            let kind = Int64(draft.kind.rawValue)
            payload = try SealedEnvelope(payload, of: number, kind, key: seal.key, seal.secret).bytes
        }
        return StoredFact(
            number: number, kind: Int64(draft.kind.rawValue), subject: subject(draft.subject, number),
            day: Int64(draft.day.number), received: Int64(origin.today.number),
            actor: try codes.code(.actor, origin.actor.description, for: number),
            sender: try codes.code(.sender, draft.sender, for: number),
            file: try codes.code(.file, origin.file, for: number), line: Int64(draft.line),
            record: draft.record?.bytes, payload: payload)
    }

    private func subject(_ subject: FactDraft.Subject, _ number: Int64) -> Int64? {
        switch subject {
        case .none: nil
        case .itself: number
        case .known(let subject): subject.value
        }
    }
}
