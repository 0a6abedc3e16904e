import Kernel
import KernelDigest

import class GRDB.Database

/// Writes inside one transaction 写入事务. Valid only inside the body of `Ledger.write`.
public final class LedgerWriter {
    let session: WriteSession
    private let resolver: Resolver
    private var staging: Staging?
    private var isSettled = false
    private var isOpen = true

    init(_ session: WriteSession) {
        self.session = session
        resolver = Resolver(identifiers: session.identifiers, reader: session.reader)
    }

    /// The head after what was written so far.
    public var head: Head { session.facts.head }

    /// What the register says of an identifier, as this transaction sees it.
    public func resolve(_ identifier: String) throws -> Resolution {
        try checkOpen()
        return try resolver.resolve(identifier)
    }

    /// Puts a row on its way; `settle` decides what becomes of it.
    ///
    /// Throws when the kind is not declared, when the number of columns is wrong, when a personal column is filled, or
    /// when a record has no subject. Register rows find their subject by their code.
    public func stage(_ record: Record) throws {
        try checkOpen()
        if isSettled { throw LedgerProblem.settledTwice }
        let staging = try self.staging ?? Staging(session)
        self.staging = staging
        try staging.add(record)
    }

    /// Compares the staged rows with each other and with the ledger, and appends what is new. At most once.
    public func settle() throws -> Settlement {
        try checkOpen()
        if isSettled { throw LedgerProblem.settledTwice }
        isSettled = true
        guard let staging else { return Settlement() }
        self.staging = nil
        let settlement = try Settling(session, staging).run()
        try staging.drop()
        return settlement
    }

    /// Keeps a text 存档; nil when this very text is already kept under this name.
    public func deposit(name: String, text: [UInt8]) throws -> Int64? {
        try checkOpen()
        guard let words = String(validating: text, as: UTF8.self) else { throw LedgerProblem.notText(name: name) }
        let digest = Digest(of: text)
        let known = try Deposits.all(session.db, session.reader)
        if known.contains(where: { $0.name == name && $0.digest == digest }) { return nil }
        return try session.facts.append(
            FactDraft(
                kind: .deposited, subject: .none, day: session.origin.today, sender: session.origin.actor.unit, line: 0,
                record: nil, shape: Payload.Shape.plain.codeName, body: try PayloadBytes.body([name, words])))
    }

    func checkOpen() throws {
        if !isOpen { throw LedgerProblem.closed }
    }

    /// Ends the transaction's work; throws when staged rows would vanish.
    func finish() throws {
        if let staging { throw LedgerProblem.unsettled(rows: staging.rows) }
    }

    func close() {
        isOpen = false
        staging = nil
    }
}
