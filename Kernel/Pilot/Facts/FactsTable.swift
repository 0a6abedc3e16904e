import Kernel

/// The columns of a facts file 事实文件, and what its first column can say.
enum FactsTable {
    /// One kind of fact that a row can bring. A new one is one line of `kinds`, and a branch where it is carried out.
    struct Entry {
        let fact: FactKind
        let id: String
        let title: String
        let aliases: [String]
        /// The columns beside fact and day that it must fill, and those that it may fill; every other must be blank.
        let needs: [String]
        let may: [String]

        init(
            _ fact: FactKind, _ id: String, _ title: String, _ aliases: [String], needs: [String], may: [String] = []
        ) {
            (self.fact, self.id, self.title, self.aliases) = (fact, id, title, aliases)
            (self.needs, self.may) = (needs, may)
        }
    }

    static let kinds = [
        Entry(.withdrawn, "withdraw", "撤回", ["withdrawn"], needs: [reason], may: naming),
        Entry(.repaired, "repair", "修复", ["repaired", "信用修复"], needs: [reason], may: naming),
        Entry(
            .objectionOpened, "object", "异议受理", ["objection-opened", "异议"], needs: [reason], may: naming),
        Entry(
            .objectionClosed, "close-objection", "异议办结", ["objection-closed"], needs: [reason], may: naming),
        Entry(.classified, "classify", "归类", ["classified"], needs: [target, reason], may: naming),
        Entry(.corrected, "correct", "更正", ["corrected"], needs: [changes, reason], may: naming),
        Entry(.linked, "link", "关联", ["linked"], needs: [subject, relation, other, reason]),
        Entry(.unlinked, "unlink", "解除关联", ["unlinked"], needs: [subject, relation, other, reason]),
        Entry(.merged, "merge", "合并", ["merged"], needs: [subject, other, reason]),
        Entry(.unmerged, "unmerge", "取消合并", ["unmerged"], needs: [subject, other, reason]),
        Entry(
            .consented, "consent", "同意", ["consented"],
            needs: [applicant, form, adult, subject, purpose, notice, authorised]),
        Entry(.consentWithdrawn, "withdraw-consent", "撤回同意", ["consent-withdrawn"], needs: [applicantNumber]),
        Entry(.adopted, "adopt", "发布", ["adopted"], needs: [sector, reason]),
    ]

    static let (fact, record, authority, decisionNumber) = ("fact", "record", "authority", "decision_no")
    static let (subject, day, target, changes, reason) = ("subject", "day", "as", "set", "because")
    static let (other, relation, sector) = ("other", "relation", "sector")
    static let (applicant, applicantNumber, form, adult) = ("applicant", "applicant_no", "form", "adult")
    static let (purpose, notice, authorised) = ("purpose", "notice", "authorised")

    /// The columns by which a record is named.
    private static let naming = [record, authority, decisionNumber, subject]

    /// Every column that some kind of fact uses and another does not.
    static let particular = columns.map(\.name).filter { $0 != fact && $0 != day }

    /// What each kind of fact needs, a line each.
    static var orders: Message {
        kinds.map { kind in
            let needs = Message.list((kind.may.isEmpty ? [] : [record]).map(called) + kind.needs.map(called))
            return Message("  \(kind.title)（\(kind.id)）：\(needs)", en: "  \(kind.id): \(needs)")
        }.lines()
    }

    /// What the columns with a choice can say.
    static var choices: Message {
        columns.filter { $0.name != fact }.compactMap { column in
            guard case .choice(let choices) = column.type else { return nil }
            return Message.list(choices.map { Message("\($0.title)（\($0.id)）", en: "\($0.id)") })
        }.joined(Message("；", en: "; "))
    }

    /// A column by its Chinese title or its English name.
    private static func called(_ name: String) -> Message {
        columns.first { $0.name == name }.map { Message("\($0.title)", en: "\(name)") } ?? .verbatim(name)
    }

    static let title = Message("事实文件", en: "facts file")

    /// The table as a kind, so that Intake reads it as it reads every file.
    ///
    /// Every spelling is read in every language; in English the columns and what they can say are called by their names.
    static func kind(in language: Language) -> RecordKind {
        var roles = RecordKind.Roles(subject: "", day: "", identity: [])
        // A decision number is never taken for a person's number and masked.
        roles.decisionNumber = decisionNumber
        roles.authority = authority
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
        Column(name: day, title: "日期", type: .day, isRequired: true, mayBeFuture: true, headers: ["自何日起"]),
        Column(name: target, title: "归为", type: .text),
        Column(name: changes, title: "字段=值", type: .text),
        Column(name: reason, title: "理由", type: .text, headers: ["理由或文书"]),
        Column(name: other, title: "对方代码", type: .organisation, headers: ["另一主体代码"]),
        Column(name: relation, title: "关系", type: .choice(relations)),
        Column(name: sector, title: "行业", type: .text),
        Column(name: applicant, title: "申请人", type: .text, isSealed: true),
        Column(name: applicantNumber, title: "申请编号", type: .text),
        Column(name: form, title: "申请类别", type: .choice(forms)),
        Column(name: adult, title: "成年", type: .choice([Column.Choice(id: "yes", title: "是", aliases: ["成年"])])),
        Column(name: purpose, title: "用途", type: .text),
        Column(name: notice, title: "告知书", type: .text),
        Column(name: authorised, title: "授权单位", type: .text),
    ]

    private static let relations = [Relation.operatedBy, .memberOf].map {
        Column.Choice(id: $0.rawValue, title: $0.title.chinese)
    }
    private static let forms = Consent.Form.allCases.map {
        Column.Choice(id: $0.rawValue, title: $0.title.chinese)
    }
}

extension Column {
    /// The same column with its name as its title; the title is read as before.
    fileprivate var calledByItsName: Column {
        var type = type
        if case .choice(let choices) = type { type = .choice(choices.map(\.calledByItsID)) }
        return Column(
            name: name, title: name, type: type, isRequired: isRequired, mayBeFuture: mayBeFuture, isSealed: isSealed,
            headers: [title] + headers)
    }
}

extension Column.Choice {
    fileprivate var calledByItsID: Column.Choice {
        Column.Choice(id: id, title: id, aliases: [title] + aliases)
    }
}
