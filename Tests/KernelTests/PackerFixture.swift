import Testing

@testable import Kernel

/// A national penalty, a sector that classifies it, and facts about one subject.
struct PackerFixture {
    static let penalty: RecordKind = {
        var roles = RecordKind.Roles(
            subject: "uscc", day: "decided_on", identity: ["authority", "decision_no", "uscc"])
        roles.authority = "authority"
        roles.authorityName = "authority_name"
        roles.decisionNumber = "decision_no"
        return RecordKind(id: "penalty", title: "行政处罚", columns: penaltyColumns, roles: roles)
    }()

    private static let penaltyColumns = [
        Column(name: "uscc", title: "统一社会信用代码", type: .organisation, isRequired: true),
        Column(name: "authority", title: "处罚机关代码", type: .organisation),
        Column(name: "authority_name", title: "处罚机关", type: .text),
        Column(name: "decision_no", title: "决定书文号", type: .text, isRequired: true),
        Column(name: "decided_on", title: "决定日期", type: .day, isRequired: true),
        Column(name: "basis", title: "处罚依据", type: .text),
        Column(name: "fine", title: "罚款金额", type: .money(.tenThousandYuan)),
    ]

    static let finding = RecordKind(
        id: "safety.penalty", title: "安全生产处罚",
        columns: [
            Column(name: "fine", title: "罚款金额", type: .money(.yuan)),
            Column(
                name: "gravity", title: "情节",
                type: .choice([.init(id: "minor", title: "轻微"), .init(id: "serious", title: "严重")])),
        ],
        roles: RecordKind.Roles(subject: "", day: "", identity: []))

    static let clause = Clause(
        document: .verbatim("样例"), article: "", evidence: .localChoice, location: Location(file: "", line: 0, column: 0)
    )

    static let line = ClassifyLine(
        id: "licence", title: "无证生产", source: "penalty",
        conditions: [.init(column: "basis", wordings: ["安全生产法"])], outcome: .finding("safety.penalty"),
        constants: ["gravity": "serious"], copies: [:], since: .distantPast, until: nil, clause: clause)

    static func layouts(classify: [ClassifyLine] = []) -> Layouts {
        Layouts(national: [penalty], standards: [standard(classify)], hooks: [:])
    }

    private static func standard(_ classify: [ClassifyLine]) -> Standard {
        func dated<Value>(_ value: Value) -> Dated<Value> {
            Dated([.init(since: .distantPast, value: value, clause: clause)])
        }
        return Standard(
            sector: "safety", title: "", owner: "", decimals: 0, kinds: [finding], classify: classify, derivations: [],
            notRated: [], base: .fixed(title: "", dated(Points.zero)), indicators: [], downgrades: [], vetoes: [],
            range: dated(.init(lowest: .zero, highest: Points(units: 1_000_000))), grades: dated(GradeScale(bands: [])),
            whileObjected: dated(.counted), audience: dated(.officers), cycle: dated(.yearly), texts: [])
    }

    static let authority = "11441300MB0YYY907F"

    /// A report of a penalty; `day` is the day on which the report counts, not the penalty's own.
    static func report(
        _ number: Int64, decision: String = "惠湾罚〔2025〕1号", decidedOn: String = "2025-03-10", fine: String = "500000",
        basis: String = "安全生产法", sender: String = "应急管理局", day: String = "2025-03-10", kind: FactKind = .received
    ) throws -> Fact {
        let values = ["91441302MA4YYY9005", authority, "应急管理局", decision, decidedOn, basis, fine]
        let id = RecordID(kind: "penalty", identity: [authority, decision, "91441302MA4YYY9005"])
        return try fact(
            number, kind, day: day, sender: sender, record: id, Payload(shape: Payload.Shape(penalty), columns: values))
    }

    /// A fact about the record of another one.
    static func mark(
        _ number: Int64, _ kind: FactKind, on other: Fact, day: String, sender: String = "应急管理局",
        _ columns: [String] = ["理由"]
    ) throws -> Fact {
        try fact(number, kind, day: day, sender: sender, record: other.record, Payload(columns: columns))
    }

    private static func fact(
        _ number: Int64, _ kind: FactKind, day: String, sender: String, record: RecordID?, _ payload: Payload
    ) throws -> Fact {
        let day = try #require(Day(day))
        return Fact(
            number: number, kind: kind, subject: SubjectNumber(1), day: day, receivedOn: day,
            actor: "应急管理局/录入/张工", sender: sender, file: "a.csv", line: Int(number), record: record,
            payload: payload)
    }
}

/// What a test reads of a pack.
struct PackedEntry: Equatable {
    let day: String
    let fact: Int64
    let act: UInt32
    let statuses: [StatusInterval]
    let fields: [Int64]

    func holds(_ status: RecordStatus, on day: String) throws -> Bool {
        let day = try #require(Day(day))
        return statuses.contains { $0.status == status && $0.holds(on: day) }
    }

    static func of(
        _ kind: KindID, in facts: [Fact], merged: [Fact] = [], _ layouts: Layouts
    ) throws -> [PackedEntry] {
        let packed = try Packer(layouts: layouts).pack(facts, merged: merged)
        let layout = try #require(layouts.layout(of: kind))
        let entries = packed.read { history -> [PackedEntry] in
            guard let section = history.section(layout) else { return [] }
            return (0..<section.count).map { index in
                let entry = section.entry(index)
                return PackedEntry(
                    day: history.day(entry).description, fact: history.fact(entry), act: history.actIndex(entry),
                    statuses: history.statuses(entry), fields: layout.slots.map { history.field(entry, $0) })
            }
        }
        return try #require(entries)
    }
}
