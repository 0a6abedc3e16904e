import KernelDigest

/// Anything appended to the ledger 事实: numbered, dated, with its actor and its sender.
public struct Fact: Hashable, Sendable {
    public let number: Int64
    public let kind: FactKind
    /// Nil for a fact about no subject, such as a deposited text.
    public let subject: SubjectNumber?
    /// The day from which it counts.
    public let day: Day
    /// The day on which the ledger received it. A fact holds no time of day.
    public let receivedOn: Day
    public let actor: String
    public let sender: String
    /// The file it came from and its 1-based line; empty and 0 for a command.
    public let file: String
    public let line: Int
    /// The record it is about.
    public let record: RecordID?
    public let payload: Payload

    public init(
        number: Int64, kind: FactKind, subject: SubjectNumber?, day: Day, receivedOn: Day, actor: String,
        sender: String, file: String, line: Int, record: RecordID?, payload: Payload
    ) {
        self.number = number
        self.kind = kind
        self.subject = subject
        self.day = day
        self.receivedOn = receivedOn
        self.actor = actor
        self.sender = sender
        self.file = file
        self.line = line
        self.record = record
        self.payload = payload
    }
}

/// What a fact says 载荷: a record kind with its columns, or for other facts the words that belong to it.
///
/// - withdrawn, repaired, objectionOpened, objectionClosed: `[reason]`
/// - withdrawn with the file that brought a version: `[fact number of the version, reason]`, see `Undone`
/// - classified: `[sector kind, reason]`
/// - deposited: `[name, text]`
/// - merged, unmerged, linked, unlinked: see `LinkStatement`
/// - consented: sealed, see `Consent`; consentWithdrawn: `[number of the consent]`
/// - adopted: see `Adoption`
public struct Payload: Hashable, Sendable {
    public let shape: Shape
    public let columns: [String]

    public init(shape: Shape = .plain, columns: [String]) {
        self.shape = shape
        self.columns = columns
    }

    /// The kind and the column names that held when the fact was written, so that a later layout cannot misread it.
    public struct Shape: Hashable, Sendable {
        public let kind: KindID
        public let names: [String]

        public init(kind: KindID, names: [String]) {
            self.kind = kind
            self.names = names
        }

        public init(_ kind: RecordKind) {
            self.init(kind: kind.id, names: kind.columns.map(\.name))
        }

        /// The shape of a fact that carries no record.
        public static let plain = Shape(kind: "", names: [])
    }

    /// The value of a column by name; empty when the fact was written without it.
    public func value(_ name: String) -> String {
        guard let index = shape.names.firstIndex(of: name), index < columns.count else { return "" }
        return columns[index]
    }

    /// The name under which a corrected fact keeps its reason beside the record's columns; no column can be called so.
    public static let reasonColumn = "@reason"

    /// Eight bytes of the digest of the columns: equal for equal content. The reason of a correction is not content.
    public var contentHash: UInt64 {
        var builder = DigestBuilder()
        let reason = shape.names.firstIndex(of: Payload.reasonColumn)
        for (place, column) in columns.enumerated() where place != reason { builder.addFramed(column) }
        return builder.finish().bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
