/// A typed column 字段 of a record kind.
public struct Column: Hashable, Sendable {
    /// What a value can be. All but `text` are kept as integers in a packed history.
    public enum ColumnType: Hashable, Sendable {
        case integer
        /// A decimal with so many decimals.
        case fixed(decimals: Int)
        /// Money; kept as whole fen 分. The unit is the one in which the file writes it.
        case money(MoneyUnit)
        case day
        case choice([Choice])
        /// Free text; stays in the fact and never reaches an evaluation.
        case text
        /// A unified social credit code or a former code of an organisation; stays in the fact.
        case organisation
        /// Whatever identifies a natural person (证件号码, 法定代表人). Never stored, blank in set-aside files.
        case personal
    }

    /// One value of a choice: its id, its title, and other spellings that files use.
    public struct Choice: Hashable, Sendable {
        public let id: String
        public let title: String
        public let aliases: [String]

        public init(id: String, title: String, aliases: [String] = []) {
            self.id = id
            self.title = title
            self.aliases = aliases
        }
    }

    public enum MoneyUnit: String, Hashable, Sendable, CaseIterable {
        case yuan
        /// 万元, ten thousand yuan: six decimals reach the fen exactly.
        case tenThousandYuan = "ten-thousand-yuan"

        /// How many decimals of this unit make a fen.
        public var decimals: Int { self == .yuan ? 2 : 6 }
        public var title: Message {
            self == .yuan ? Message("元", en: "yuan") : Message("万元", en: "ten thousand yuan")
        }
    }

    public let name: String
    public let title: String
    public let type: ColumnType
    public let isRequired: Bool
    /// Whether a day after the day of receipt is accepted, as for an expiry.
    public let mayBeFuture: Bool
    /// Text that an applicant gave by consent: handed on to be sealed, and blank in set-aside files and messages.
    public let isSealed: Bool
    /// Other headers under which files write the column, beside its name and its title.
    public let headers: [String]

    public init(
        name: String, title: String, type: ColumnType, isRequired: Bool = false, mayBeFuture: Bool = false,
        isSealed: Bool = false, headers: [String] = []
    ) {
        self.name = name
        self.title = title
        self.type = type
        self.isRequired = isRequired
        self.mayBeFuture = mayBeFuture
        self.isSealed = isSealed
        self.headers = headers
    }

    /// Every header that means this column.
    public var allHeaders: [String] { [name, title] + headers }

    /// Whether a cell of it says who a natural person is, and must not be shown or written again.
    public var isOfPerson: Bool { type == .personal || isSealed }

    /// Whether the value enters a packed history as an integer.
    public var isPacked: Bool {
        switch type {
        case .text, .organisation, .personal: false
        default: true
        }
    }
}
