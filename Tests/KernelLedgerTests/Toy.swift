import Kernel

/// A small world for the ledger: a register, visits by inspectors, and a sector that reads some of them.
enum Toy {
    static let layouts = layouts()

    /// With another column, the same kinds pack otherwise.
    static func layouts(extra: [Column] = []) -> Layouts {
        Layouts(national: [registration, visit(extra: extra)], standards: [standard], hooks: [:])
    }

    static let registration: RecordKind = {
        let choices: [String: [String]] = [RegisterColumn.status: ["active", "deregistered", "revoked"]]
        let days = [RegisterColumn.since, RegisterColumn.changedOn]
        let columns = RegisterColumn.all.map { name in
            if let ids = choices[name] {
                return Column(name: name, title: name, type: .choice(ids.map { Column.Choice(id: $0, title: $0) }))
            }
            return Column(name: name, title: name, type: days.contains(name) ? .day : .text)
        }
        return RecordKind(
            id: .registration, title: "主体登记", columns: columns,
            roles: RecordKind.Roles(
                subject: RegisterColumn.code, day: RegisterColumn.since, identity: [RegisterColumn.code]))
    }()

    static func visit(extra: [Column] = []) -> RecordKind {
        let level = Column.ColumnType.choice(["low", "high"].map { Column.Choice(id: $0, title: $0) })
        let columns = [
            Column(name: "no", title: "编号", type: .text, isRequired: true),
            Column(name: "uscc", title: "统一社会信用代码", type: .organisation, isRequired: true),
            Column(name: "on", title: "日期", type: .day, isRequired: true),
            Column(name: "authority_name", title: "机关", type: .text),
            Column(name: "level", title: "程度", type: level),
            Column(name: "fine", title: "罚款", type: .money(.yuan)),
            Column(name: "person", title: "法定代表人", type: .personal),
            Column(name: "note", title: "说明", type: .text),
        ]
        var roles = RecordKind.Roles(subject: "uscc", day: "on", identity: ["no"])
        roles.authorityName = "authority_name"
        roles.decisionNumber = "no"
        return RecordKind(id: "visit", title: "检查", columns: columns + extra, roles: roles)
    }

    /// Reads visits whose note speaks of fire; all others are unclassified.
    private static let standard: Standard = {
        let clause = Clause(
            document: .verbatim("样例"), article: "", evidence: .localChoice,
            location: Location(file: "toy.yaml", line: 1, column: 1))
        let first = Day(number: 0)
        func dated<Value>(_ value: Value) -> Dated<Value> { Dated([.init(since: first, value: value, clause: clause)]) }
        let fire = RecordKind(
            id: "toy.fire", title: "消防检查",
            columns: [
                Column(name: "level", title: "程度", type: visit().columns[4].type),
                Column(name: "fine", title: "罚款", type: .money(.yuan)),
            ], roles: RecordKind.Roles(subject: "uscc", day: "on", identity: []))
        let line = ClassifyLine(
            id: "fire", title: "消防", source: "visit", conditions: [.init(column: "note", wordings: ["消防"])],
            outcome: .finding("toy.fire"), constants: [:], copies: [:], since: first, until: nil, clause: clause)
        return Standard(
            sector: "toy", title: "样例", owner: "样例", decimals: 0, kinds: [fire], classify: [line], derivations: [],
            notRated: [], base: .fixed(title: "基础分", dated(.zero)), indicators: [], downgrades: [], vetoes: [],
            range: dated(.init(lowest: .zero, highest: .zero)), grades: dated(GradeScale(bands: [])),
            whileObjected: dated(.counted), audience: dated(.officers), cycle: dated(.yearly), texts: [])
    }()
}

/// A day in a test; 1970-01-01 when it cannot be read.
func day(_ text: String) -> Day {
    Day(text) ?? Day(number: 0)
}
