import Kernel

/// The record kinds of the toy sector.
enum ToyKinds {
    static let registration = RecordKind(
        id: .registration, title: "主体登记",
        columns: [
            text("code"), text("former_codes"), text("name"), choice("class", "enterprise", "other"), text("region"),
            text("township"), choice("industry", "chemical", "retail", "finance"),
            choice("status", "active", "deregistered", "revoked"), day("since"), day("changed_on"),
        ], roles: RecordKind.Roles(subject: "code", day: "changed_on", identity: ["code"]))

    /// A national kind, of which a `classify` line makes penalties.
    static let report = kind(
        "report", [text("authority_name"), money("amount"), choice("gravity", "light", "serious")])

    static let accident = kind(
        "toy.accident", [choice("class", "minor", "general", "larger"), money("loss")])
    static let penalty = kind("toy.penalty", [choice("gravity", "light", "serious"), money("amount")])
    static let certificate = kind("toy.certificate", [choice("level", "one", "two", "three"), day("expires_on")])
    static let hazard = kind("toy.hazard", [day("rectified_on")])
    static let award = kind("toy.award", [])
    static let inspection = kind(
        "toy.inspection",
        [
            Column(name: "score", title: "得分", type: .integer), money("loss"),
            Column(name: "rate", title: "合格率", type: .fixed(decimals: 2)), day("valid_through"),
        ])

    static let all = [accident, penalty, certificate, hazard, award, inspection]

    static let classify = [
        ClassifyLine(
            id: "report", title: "处罚", source: "report",
            conditions: [ClassifyLine.Condition(column: "authority_name", wordings: ["玩具局"])],
            outcome: .finding("toy.penalty"),
            constants: [:], copies: [:], since: "2010-01-01", until: nil, clause: .toy("归类"))
    ]

    private static func kind(_ id: KindID, _ columns: [Column]) -> RecordKind {
        var roles = RecordKind.Roles(subject: "uscc", day: "on", identity: ["no"])
        roles.authority = "authority"
        roles.decisionNumber = "decision_no"
        let head = [
            text("no"), Column(name: "uscc", title: "代码", type: .organisation), day("on"), text("authority"),
            text("decision_no"),
        ]
        return RecordKind(id: id, title: id.short, columns: head + columns, roles: roles)
    }

    private static func text(_ name: String) -> Column { Column(name: name, title: name, type: .text) }
    private static func day(_ name: String) -> Column { Column(name: name, title: name, type: .day) }
    private static func money(_ name: String) -> Column { Column(name: name, title: name, type: .money(.yuan)) }

    private static func choice(_ name: String, _ ids: String...) -> Column {
        Column(name: name, title: name, type: .choice(ids.map { Column.Choice(id: $0, title: "〈\($0)〉") }))
    }
}
