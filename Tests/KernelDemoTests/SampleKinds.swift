import Kernel

@testable import KernelDemo

/// A register, a kind of decisions, a kind that cites them, a thing held, and a kind that only findings fill.
enum SampleKinds {
    static let plan = plan(subjects: 100, seed: 20_190_612)

    static func plan(subjects: Int, seed: UInt64) -> CountyPlan.Demo {
        CountyPlan.Demo(
            subjects: subjects, seed: seed, from: Day("2022-01-01") ?? .distantPast,
            through: Day("2026-03-31") ?? .distantPast, region: "441303", townships: ["东镇", "西镇"],
            industries: ["C", "G"], objects: [.init(.park, 1), .init(.terminal, 2), .init(.vessel, 3)],
            bureaus: bureaus)
    }

    static let bureaus = [
        bureau("works", "示例局", "1144130300YYY90038", ["toy", "registration"], .utf8WithMark, .titles),
        bureau("port", "港口局", "1144130300YYY90113", ["decision"], .gb18030, .aliases, [.terminal, .vessel]),
        bureau("credit", "信用办", "1144130300YYY902XT", nil, .utf8, .national, [.park]),
    ]

    private static func bureau(
        _ id: String, _ title: String, _ code: String, _ reports: [String]?, _ encoding: DemoBureau.Encoding,
        _ layout: DemoBureau.Layout, _ objects: [SubjectClass] = []
    ) -> DemoBureau {
        DemoBureau(
            id: id, title: title, code: code, reports: reports, objects: objects, encoding: encoding, layout: layout)
    }

    static func generator(_ plan: CountyPlan.Demo = plan, _ kinds: [RecordKind] = all) -> DemoGenerator {
        DemoGenerator(plan: plan, layouts: Layouts(national: kinds, standards: [], hooks: [:]))
    }

    static let all = [register, decision, event, held, finding]

    static let register = RecordKind(
        id: .registration, title: "主体登记",
        columns: RegisterColumn.all.map { name in
            let status: Column.ColumnType = .choice([
                .init(id: "active", title: "存续"), .init(id: "suspended", title: "停产"),
                .init(id: "deregistered", title: "注销"), .init(id: "revoked", title: "吊销"),
            ])
            return Column(name: name, title: "登记\(name)", type: name == RegisterColumn.status ? status : .text)
        },
        roles: .init(subject: RegisterColumn.code, day: RegisterColumn.since, identity: [RegisterColumn.code]))

    static let decision = RecordKind(
        id: "decision", title: "决定", nature: .negative,
        columns: [
            Column(name: "code", title: "代码", type: .organisation, isRequired: true, headers: ["DM"]),
            Column(name: "addressee", title: "类别", type: .text, headers: ["LB"]),
            Column(name: "person", title: "证件号码", type: .personal, headers: ["ZJHM"]),
            Column(name: "number", title: "文号", type: .text, isRequired: true, headers: ["WSH"]),
            Column(name: "authority", title: "机关", type: .organisation, isRequired: true, headers: ["JG"]),
            Column(name: "day", title: "日期", type: .day, isRequired: true, headers: ["RQ"]),
            Column(name: "gravity", title: "轻重", type: gravity, isRequired: true, headers: ["QZ"]),
        ],
        roles: {
            var roles = RecordKind.Roles(subject: "code", day: "day", identity: ["authority", "number"])
            (roles.authority, roles.decisionNumber) = ("authority", "number")
            roles.naturalPerson = .init(column: "addressee", values: ["自然人"])
            return roles
        }(),
        examples: .init(perHundredAYear: 200, rows: [["number": "示罚", "authority": "X1", "addressee": "法人"]]))

    static let event = RecordKind(
        id: "toy.event", title: "事件",
        columns: [
            Column(name: "no", title: "编号", type: .text, isRequired: true),
            Column(name: "code", title: "代码", type: .organisation, isRequired: true),
            Column(name: "day", title: "日期", type: .day, isRequired: true),
            Column(name: "settled_on", title: "办结日期", type: .day),
            Column(name: "added_on", title: "补报日期", type: .day),
            Column(name: "added_count", title: "补报数", type: .integer),
            Column(name: "authority", title: "机关", type: .organisation),
            Column(name: "decision", title: "决定文号", type: .text),
        ],
        roles: {
            var roles = RecordKind.Roles(subject: "code", day: "day", identity: ["no"])
            (roles.authority, roles.decisionNumber) = ("authority", "decision")
            return roles
        }(),
        examples: .init(
            perHundredAYear: 60, rows: [["authority": "X1"], ["authority": "X1", "added_count": "3"]]))

    static let held = RecordKind(
        id: "toy.held", title: "证书",
        columns: [
            Column(name: "no", title: "编号", type: .text, isRequired: true),
            Column(name: "code", title: "代码", type: .organisation, isRequired: true),
            Column(name: "day", title: "日期", type: .day, isRequired: true),
            Column(name: "expires_on", title: "到期", type: .day, mayBeFuture: true),
            Column(name: "note", title: "说明, 备注", type: .text),
        ],
        roles: .init(subject: "code", day: "day", identity: ["no"]),
        examples: .init(perHundredAYear: 30, rows: [["note": "一级, \"甲\"类"]]))

    static let finding = RecordKind(
        id: "toy.finding", title: "归类", columns: [],
        roles: .init(subject: "code", day: "day", identity: ["code"]))

    private static let gravity = Column.ColumnType.choice([
        .init(id: "light", title: "轻"), .init(id: "grave", title: "重"),
    ])
}
