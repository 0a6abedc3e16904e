import KernelDigest

/// A fact as its row holds it: numbers instead of names, bytes instead of columns.
struct StoredFact {
    var number: Int64
    var kind: Int64
    var subject: Int64?
    var day: Int64
    var received: Int64
    var actor: Int64
    var sender: Int64
    var file: Int64
    var line: Int64
    var record: [UInt8]?
    var payload: [UInt8]

    /// The columns in the order that `init(_:)` reads; a digest may follow them.
    static let columns = "n, kind, subject, day, received, actor, sender, file, line, record, payload"
    static let columnCount: Int32 = 11

    /// The digest that this fact must have: over the previous digest, every column as stored, and the rows of the code
    /// table that it is the first to use.
    ///
    /// Integers are eight big-endian bytes (no subject is the least of them); byte strings have their length before
    /// them (no record has length 0); the code rows have their number before them.
    func digest(after previous: Digest, introducing codes: [CodeRow]) -> Digest {
        var bytes = previous.bytes
        bytes.reserveCapacity(payload.count + 256)
        for value in [number, kind, subject ?? Int64.min, day, received, actor, sender, file, line] {
            bytes.appendBigEndian(value)
        }
        bytes.appendFramed(record ?? [])
        bytes.appendFramed(payload)
        bytes.appendBigEndian(Int64(codes.count))
        for row in codes {
            bytes.appendBigEndian(row.space)
            bytes.appendBigEndian(row.code)
            bytes.appendFramed(row.name.utf8)
        }
        var builder = DigestBuilder()
        builder.add(bytes)
        return builder.finish()
    }
}

extension StoredFact {
    /// The row on which a query stands.
    init(_ row: Query) {
        self.init(
            number: row.integer(0), kind: row.integer(1), subject: row.optionalInteger(2), day: row.integer(3),
            received: row.integer(4), actor: row.integer(5), sender: row.integer(6), file: row.integer(7),
            line: row.integer(8), record: row.optionalBytes(9), payload: row.bytes(10))
    }

    /// Binds the columns from the first parameter on.
    func bind(to query: Query) {
        query.bind(1, number)
        query.bind(2, kind)
        query.bind(3, subject)
        query.bind(4, day)
        query.bind(5, received)
        query.bind(6, actor)
        query.bind(7, sender)
        query.bind(8, file)
        query.bind(9, line)
        query.bind(10, record)
        query.bind(11, payload)
    }
}
