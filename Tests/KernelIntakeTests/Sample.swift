import Testing

@testable import Kernel
@testable import KernelIntake

/// Kinds, codes and a register that the cases share.
enum Sample {
    static let firm = "91441302MA4YYY9005"
    static let firmFormerly = "441300000000013"
    static let unregistered = "92441322MA4YYY919X"
    static let authority = "11441300MB0YYY907F"
    static let person = "440524188001010014"
    static let maskedPerson = "440524************"

    static let penalty: RecordKind = {
        var roles = RecordKind.Roles(
            subject: "uscc", day: "decided_on", identity: ["authority", "decision_no", "uscc"])
        roles.subjectName = "name"
        roles.authority = "authority"
        roles.decisionNumber = "decision_no"
        roles.sender = "source"
        roles.naturalPerson = RecordKind.NaturalPerson(column: "party", values: ["自然人", "01"])
        return RecordKind(id: "penalty", title: "行政处罚", columns: penaltyColumns, roles: roles)
    }()

    private static let penaltyColumns = [
        Column(name: "name", title: "行政相对人名称", type: .text, isRequired: true, headers: ["CF_XDR_MC"]),
        Column(name: "party", title: "行政相对人类别", type: .text, headers: ["CF_XDR_LB"]),
        Column(name: "uscc", title: "统一社会信用代码", type: .organisation, isRequired: true, headers: ["相对人代码_1"]),
        Column(name: "legal_person", title: "法定代表人", type: .personal, isRequired: true),
        Column(name: "decision_no", title: "决定书文号", type: .text, isRequired: true),
        Column(name: "category", title: "处罚类别", type: .choice(categories)),
        Column(name: "fine", title: "罚款金额（万元）", type: .money(.tenThousandYuan), headers: ["罚款金额"]),
        Column(name: "decided_on", title: "处罚决定日期", type: .day, isRequired: true),
        Column(name: "valid_until", title: "处罚有效期", type: .day, isRequired: true, mayBeFuture: true),
        Column(name: "authority", title: "处罚机关代码", type: .organisation),
        Column(name: "cases", title: "件数", type: .integer),
        Column(name: "share", title: "比例", type: .fixed(decimals: 2)),
        Column(name: "source", title: "数据来源单位", type: .text),
        Column(name: "remark", title: "备注", type: .text),
    ]

    private static let categories = [
        Column.Choice(id: "warning", title: "警告"), Column.Choice(id: "fine", title: "罚款", aliases: ["02", "罚金"]),
        Column.Choice(id: "closure", title: "责令停产停业"),
    ]

    static let registration: RecordKind = {
        let roles = RecordKind.Roles(
            subject: RegisterColumn.code, day: RegisterColumn.since, identity: [RegisterColumn.code])
        let classes = SubjectClass.allCases.map { Column.Choice(id: $0.rawValue, title: $0.title.chinese) }
        let columns = [
            Column(name: RegisterColumn.code, title: "统一社会信用代码", type: .organisation, isRequired: true),
            Column(name: RegisterColumn.formerCodes, title: "曾用代码", type: .text),
            Column(name: RegisterColumn.name, title: "名称", type: .text, isRequired: true),
            Column(name: RegisterColumn.subjectClass, title: "主体类别", type: .choice(classes)),
            Column(name: RegisterColumn.since, title: "成立日期", type: .day),
        ]
        return RecordKind(id: .registration, title: "主体登记", columns: columns, roles: roles)
    }()

    static let unclassified = RecordKind(
        id: .unclassified("safety"), title: "未归类记录", columns: [],
        roles: RecordKind.Roles(subject: "", day: "", identity: []))

    static let kinds = [penalty, registration, unclassified]

    static func context(unit: String = "应急管理局") throws -> IntakeContext {
        let today = try #require(Day("2026-03-31"))
        return IntakeContext(unit: unit, today: today) { code in
            switch code {
            case firm, firmFormerly: .subject(SubjectNumber(1), code: firm)
            case "D2143569X": .ambiguous
            default: .unknown
            }
        }
    }
}

/// What became of a file.
struct Reading {
    let file: IntakeFile
    var records: [Record] = []
    var warnings: [Diagnostic] = []
    var setAside: [SetAside] = []

    init(_ bytes: [UInt8], kinds: [RecordKind] = Sample.kinds, as kind: KindID? = nil, name: String = "in/a.csv") throws
    {
        try self.init(.bytes(name: name, bytes), kinds: kinds, as: kind)
    }

    init(_ text: String, kinds: [RecordKind] = Sample.kinds, as kind: KindID? = nil) throws {
        try self.init(Array(text.utf8), kinds: kinds, as: kind)
    }

    init(_ source: IntakeSource, kinds: [RecordKind] = Sample.kinds, as kind: KindID? = nil) throws {
        file = try IntakeFile.open(source, kinds: kinds, as: kind)
        try file.rows(try Sample.context()) { outcome in
            switch outcome {
            case .record(let record, let odd):
                records.append(record)
                warnings += odd
            case .setAside(let row): setAside.append(row)
            }
        }
    }

    func value(_ column: String, of place: Int = 0) throws -> String {
        let record = try #require(records.indices.contains(place) ? records[place] : nil, "\(setAside)")
        return record.values[try #require(file.kind.index(of: column))]
    }
}

/// A penalty file of one row: every cell in order, with some replaced by name.
struct PenaltyRow {
    static let columns = Sample.penalty.columns.map(\.name)
    var cells = [
        "name": "某某化工有限公司", "party": "法人", "uscc": Sample.firm, "legal_person": "张三", "decision_no": "惠湾罚〔2025〕1号",
        "category": "罚款", "fine": "5.000000", "decided_on": "2025-03-10", "valid_until": "2026-03-10",
        "authority": Sample.authority,
    ]

    init(_ replaced: [String: String] = [:]) {
        cells.merge(replaced) { $1 }
    }

    var line: String {
        PenaltyRow.columns.map { "\"\((cells[$0] ?? "").replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }

    static var header: String { columns.joined(separator: ",") }

    static func file(_ rows: [[String: String]]) -> String {
        ([header] + rows.map { PenaltyRow($0).line }).joined(separator: "\r\n") + "\r\n"
    }

    /// The reading of one row with some cells replaced.
    static func read(_ replaced: [String: String] = [:]) throws -> Reading {
        try Reading(file([replaced]))
    }
}

/// The refusal of a file that must be refused.
func refusal(_ text: String, kinds: [RecordKind] = Sample.kinds, as kind: KindID? = nil) throws -> IntakeRefusal {
    try refusal(Array(text.utf8), kinds: kinds, as: kind)
}

func refusal(_ bytes: [UInt8], kinds: [RecordKind] = Sample.kinds, as kind: KindID? = nil) throws -> IntakeRefusal {
    try #require(throws: IntakeRefusal.self) {
        try IntakeFile.open(.bytes(name: "a.csv", bytes), kinds: kinds, as: kind)
    }
}
