/// What the register says of a subject on a day 主体概况: for people to read and to search by, never for a rule.
public struct SubjectProfile: Hashable, Sendable {
    public let number: SubjectNumber
    public let code: String
    public let formerCodes: [String]
    public let name: String
    /// Names before the one in force, oldest first.
    public let formerNames: [String]
    public let township: String
    public let subjectClass: SubjectClass
    /// The first day on which the register knows it.
    public let since: Day
    /// The register's other fields by column, as canonical text.
    private let fields: [String: String]

    /// Reads the facts of the register among a subject's facts; nil when there is none.
    ///
    /// The row in force is the last one that holds on the day; before the first, the first.
    public init?(number: SubjectNumber, facts: [Fact], asOf day: Day) {
        let rows = RegisterRows.inForce(facts)
        guard let row = rows.last(where: { $0.day <= day }) ?? rows.first else { return nil }
        self.number = number
        code = row.payload.value(RegisterColumn.code)
        name = row.payload.value(RegisterColumn.name)
        township = row.payload.value(RegisterColumn.township)
        subjectClass = SubjectProfile.subjectClass(row.payload)
        since = rows.first?.day ?? row.day
        formerCodes = SubjectProfile.codes(in: row.payload.value(RegisterColumn.formerCodes))
        var names: [String] = []
        for earlier in rows.prefix(while: { $0.number != row.number }) {
            let name = earlier.payload.value(RegisterColumn.name)
            if name != self.name, !names.contains(name) { names.append(name) }
        }
        formerNames = names
        fields = Dictionary(zip(row.payload.shape.names, row.payload.columns), uniquingKeysWith: { first, _ in first })
    }

    /// A field of the register row as its title: the title of a choice, otherwise the text itself.
    public func title(of column: String, in kind: RecordKind) -> String {
        let value = fields[column] ?? ""
        if case .choice(let choices)? = kind.column(column)?.type {
            return choices.first { $0.id == value }?.title ?? value
        }
        return value
    }

    /// Whether the register says that it is in business; a row that is silent says nothing else.
    public var isActive: Bool { ["", RegisterColumn.activeStatus].contains(fields[RegisterColumn.status] ?? "") }

    /// As the row says, or as its code says where the row is silent.
    private static func subjectClass(_ row: Payload) -> SubjectClass {
        SubjectClass(rawValue: row.value(RegisterColumn.subjectClass))
            ?? (try? SubjectCode.read(row.value(RegisterColumn.code)).get())?.subjectClass ?? .other
    }

    /// Codes separated by `;` or `；`.
    public static func codes(in text: String) -> [String] {
        text.split { $0 == ";" || $0 == "；" }
            .map { String(decoding: Folding.code(String($0)), as: UTF8.self) }.filter { !$0.isEmpty }
    }
}
