import Kernel

/// The columns of a facts file 事实文件, and what its first column can say.
enum FactsTable {
    /// One kind of fact that a row can bring. A new one is one line of `kinds`, and a branch where it is carried out.
    struct Entry {
        let fact: FactKind
        let id: String
        let title: String
        let aliases: [String]
        /// The column beside the usual ones that it must fill; every other such column must be blank.
        let extra: String?

        init(_ fact: FactKind, _ id: String, _ title: String, _ aliases: [String], extra: String? = nil) {
            (self.fact, self.id, self.title, self.aliases, self.extra) = (fact, id, title, aliases, extra)
        }
    }

    static let kinds = [
        Entry(.withdrawn, "withdraw", "撤回", ["withdrawn"]),
        Entry(.repaired, "repair", "修复", ["repaired", "信用修复"]),
        Entry(.objectionOpened, "object", "异议受理", ["objection-opened", "异议"]),
        Entry(.objectionClosed, "close-objection", "异议办结", ["objection-closed"]),
        Entry(.classified, "classify", "归类", ["classified"], extra: target),
        Entry(.corrected, "correct", "更正", ["corrected"], extra: changes),
    ]

    static let (fact, record, authority, decisionNumber) = ("fact", "record", "authority", "decision_no")
    static let (subject, day, target, changes, reason) = ("subject", "day", "as", "set", "because")

    static let title = Message("事实文件", en: "facts file")

    /// The table as a kind, so that Intake reads it as it reads every file.
    ///
    /// Every spelling is read in every language; in English the columns and what they can say are called by their names.
    static func kind(in language: Language) -> RecordKind {
        var roles = RecordKind.Roles(subject: "", day: "", identity: [])
        // A decision number is never taken for a person's number and masked.
        roles.decisionNumber = decisionNumber
        let columns = language == .chinese ? columns : columns.map(\.calledByItsName)
        return RecordKind(id: "facts", title: title.text(language), columns: columns, roles: roles)
    }

    private static let columns = [
        Column(
            name: fact, title: "事实",
            type: .choice(kinds.map { Column.Choice(id: $0.id, title: $0.title, aliases: $0.aliases) }),
            isRequired: true, headers: ["事实类型"]),
        Column(name: record, title: "记录", type: .text, headers: ["记录编号"]),
        Column(name: authority, title: "机关代码", type: .organisation, headers: ["处罚机关统一社会信用代码", "处罚机关代码"]),
        Column(name: decisionNumber, title: "文号", type: .text, headers: ["决定书文号", "行政处罚决定书文号"]),
        Column(name: subject, title: "主体代码", type: .organisation, headers: ["统一社会信用代码"]),
        Column(name: day, title: "日期", type: .day, isRequired: true, headers: ["自何日起"]),
        Column(name: target, title: "归为", type: .text),
        Column(name: changes, title: "字段=值", type: .text),
        Column(name: reason, title: "理由", type: .text, isRequired: true, headers: ["理由或文书"]),
    ]
}

extension Column {
    /// The same column with its name as its title; the title is read as before.
    fileprivate var calledByItsName: Column {
        var type = type
        if case .choice(let choices) = type { type = .choice(choices.map(\.calledByItsID)) }
        return Column(
            name: name, title: name, type: type, isRequired: isRequired, mayBeFuture: mayBeFuture,
            headers: [title] + headers)
    }
}

extension Column.Choice {
    fileprivate var calledByItsID: Column.Choice {
        Column.Choice(id: id, title: id, aliases: [title] + aliases)
    }
}
