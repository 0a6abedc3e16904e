import KernelDigest

/// The fixed place of each field of a kind in a packed history 字段布局.
public struct Layout: Sendable {
    /// The kind's place among the layouts.
    public let code: Int
    public let kind: RecordKind
    /// The packed columns, declared and derived.
    public let slots: [Slot]
    /// Bytes of one entry.
    public let stride: Int

    public struct Slot: Sendable {
        public let column: Column
        /// Bytes from the start of an entry.
        public let offset: Int
        /// 1 for a choice, 4 for a day, 8 for a number.
        public let width: Int
        public let isDerived: Bool
    }

    /// What stands before the columns: day, fact number, act index and status reference, four bytes each.
    public static let headBytes = 16

    init(code: Int, kind: RecordKind) {
        self.code = code
        self.kind = kind
        var offset = Layout.headBytes
        var slots: [Slot] = []
        for (column, isDerived) in kind.columns.map({ ($0, false) }) + kind.derived.map({ ($0, true) })
        where column.isPacked {
            let width = Layout.width(of: column.type)
            slots.append(Slot(column: column, offset: offset, width: width, isDerived: isDerived))
            offset += width
        }
        self.slots = slots
        stride = offset
    }

    public func slot(_ name: String) -> Slot? {
        slots.first { $0.column.name == name }
    }

    func describe(into builder: inout DigestBuilder) {
        builder.addFramed(kind.id.description)
        for column in kind.columns + kind.derived {
            builder.addFramed(column.name)
            builder.addFramed(Layout.describe(column.type))
        }
        let roles = kind.roles
        let named = [roles.authority, roles.authorityName, roles.decisionNumber, roles.sender]
        for role in [roles.day, roles.subject] + named.map({ $0 ?? "" }) { builder.addFramed(role) }
        for column in roles.identity { builder.addFramed(column) }
    }

    /// A choice has at most 254 values; `check` says so.
    private static func width(of type: Column.ColumnType) -> Int {
        switch type {
        case .choice: 1
        case .day: 4
        default: 8
        }
    }

    private static func describe(_ type: Column.ColumnType) -> String {
        switch type {
        case .integer: "integer"
        case .fixed(let decimals): "fixed \(decimals)"
        case .money: "money"
        case .day: "day"
        case .choice(let choices): "choice " + choices.map(\.id).joined(separator: ",")
        case .text: "text"
        case .organisation: "organisation"
        case .personal: "personal"
        }
    }
}

extension Layout.Slot {
    /// The number under which a blank value is kept.
    public static let blank = Int64.min

    /// The packed number of a canonical text: a choice's 1-based place, a day's number, a number itself.
    public func encode(_ text: String) -> Int64? {
        if text.isEmpty { return Layout.Slot.blank }
        switch column.type {
        case .choice(let choices): return choices.firstIndex { $0.id == text }.map { Int64($0) + 1 }
        case .day: return Day(text).map { Int64($0.number) }
        default: return Int64(text)
        }
    }

    /// The number of a derived value; nil when the hook gave a value of another type or an unknown choice.
    func encode(_ value: TypedRecord.Value) -> Int64? {
        switch (column.type, value) {
        case (_, .blank): Layout.Slot.blank
        case (.choice(let choices), .choice(let id)): choices.firstIndex { $0.id == id }.map { Int64($0) + 1 }
        case (.day, .day(let day)): Int64(day.number)
        case (.integer, .integer(let number)), (.fixed, .integer(let number)), (.money, .integer(let number)): number
        default: nil
        }
    }

    /// The typed value of a packed number, for a hook.
    func value(_ number: Int64) -> TypedRecord.Value {
        guard number != Layout.Slot.blank else { return .blank }
        switch column.type {
        case .choice(let choices):
            let place = Int(number) - 1
            return choices.indices.contains(place) ? .choice(choices[place].id) : .blank
        case .day: return .day(Day(number: Int32(number)))
        default: return .integer(number)
        }
    }
}
