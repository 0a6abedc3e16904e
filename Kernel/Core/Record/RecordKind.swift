/// What a record can be 记录类型: its columns, and the part each plays.
public struct RecordKind: Hashable, Sendable {
    public let id: KindID
    public let title: String
    /// Whether it speaks against its subject; decides what is forgotten after the national retention.
    public let nature: RecordNature
    /// Declared columns, in order; the payload of a fact holds them in this order.
    public let columns: [Column]
    /// Columns that a sector's `derive` hook fills when the history is packed. Never in a file or a fact.
    public let derived: [Column]
    public let roles: Roles
    public let examples: Examples?

    public init(
        id: KindID, title: String, nature: RecordNature = .neutral, columns: [Column], derived: [Column] = [],
        roles: Roles, examples: Examples? = nil
    ) {
        self.id = id
        self.title = title
        self.nature = nature
        self.columns = columns
        self.derived = derived
        self.roles = roles
        self.examples = examples
    }

    /// Which column plays which part. Every name is one of the kind's own columns.
    public struct Roles: Hashable, Sendable {
        /// The column with the code of the subject it is about.
        public var subject: String
        /// The column with the name of the subject, for the reader of a receipt.
        public var subjectName: String?
        /// The day on which it happened.
        public var day: String
        /// The columns that tell one record from another. The record's id is derived from them.
        public var identity: [String]
        /// The deciding authority's code and name, and the decision number 文号; together with the subject they name the act.
        public var authority: String?
        public var authorityName: String?
        public var decisionNumber: String?
        /// The unit that reports the row, where the layout has one; otherwise the actor's unit.
        public var sender: String?
        /// The reporting unit's code, beside its name. Who reports a record is not part of what the record says.
        public var senderCode: String?
        /// A column that says that the addressee is a natural person, and the values that say so.
        public var naturalPerson: NaturalPerson?

        public init(subject: String, day: String, identity: [String]) {
            self.subject = subject
            self.day = day
            self.identity = identity
        }
    }

    public struct NaturalPerson: Hashable, Sendable {
        public let column: String
        public let values: [String]
        /// Personal columns that only a natural person's row fills; with a blank code they say the same.
        public let documents: [String]

        public init(column: String, values: [String], documents: [String] = []) {
            self.column = column
            self.values = values
            self.documents = documents
        }
    }

    /// Rows that show what the kind looks like; the demonstration data are drawn from them.
    public struct Examples: Hashable, Sendable {
        /// How many rows a hundred subjects have in a year.
        public let perHundredAYear: Int
        /// Values by column name; columns that are missing are filled by the generator.
        public let rows: [[String: String]]

        public init(perHundredAYear: Int, rows: [[String: String]]) {
            self.perHundredAYear = perHundredAYear
            self.rows = rows
        }
    }

    public func column(_ name: String) -> Column? {
        columns.first { $0.name == name } ?? derived.first { $0.name == name }
    }

    /// What a report says, without who reports it: by this two units' reports of one record are compared.
    public func content(of payload: Payload) -> [String] {
        columns.filter { $0.name != roles.sender && $0.name != roles.senderCode }.map { payload.value($0.name) }
    }

    /// The place of a declared column in a payload.
    public func index(of name: String) -> Int? {
        columns.firstIndex { $0.name == name }
    }
}
