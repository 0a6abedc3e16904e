import Kernel

/// Something that is not made public, and why 未公开.
public struct LeftOut: Sendable {
    public enum What: Hashable, Sendable {
        case sector
        case subject
        case record
    }

    /// Why, without what is special about one case; by this they are counted.
    public enum Reason: Hashable, Sendable, CaseIterable {
        case draft
        case audience
        case notDecided
        case individualBusiness
        case object
        case merged
        /// A record behind the decision was repaired, withdrawn or replaced since: the decision no longer speaks.
        case overtaken
        case repaired
        case withdrawn
        case replaced
        case retentionEnded
        case publicityEnded
        case neverPublic
        case noRule
    }

    public let what: What
    public let sector: SectorID
    /// Empty for a whole sector.
    public let code: String
    public let name: String
    /// The record's short id; empty for a subject or a sector.
    public let record: String
    public let reason: Reason
    /// What is special about this case: a day, a record, a class; may be empty.
    public let detail: Message

    init(
        _ what: What, _ sector: SectorID, _ profile: SubjectProfile?, record: String = "", _ reason: Reason,
        _ detail: Message = .none
    ) {
        self.what = what
        self.sector = sector
        code = profile?.code ?? ""
        name = profile?.name ?? ""
        self.record = record
        self.reason = reason
        self.detail = detail
    }
}

extension LeftOut.Reason {
    public var title: Message {
        switch self {
        case .draft: DraftNotice.text
        case .audience: Message("标准不向社会公开", en: "the standard's audience is not everybody")
        case .notDecided: Message("没有正式认定", en: "no final decision")
        case .individualBusiness: Message("个体工商户不公开列名", en: "individual businesses are not publicly listed")
        case .object: Message("对象不公开列名", en: "objects are not publicly listed")
        case .merged: Message("已并入另一主体", en: "merged into another subject")
        case .overtaken:
            Message(
                "认定所依据的记录已修复、撤回、被替代或超过保存期限，待重新认定",
                en: "a record behind the decision was repaired, withdrawn, replaced or forgotten; to be decided anew")
        case .repaired: Message("记录已修复", en: "record repaired")
        case .withdrawn: Message("记录已撤回", en: "record withdrawn")
        case .replaced: Message("记录已被另一份报送替代", en: "record replaced by another report")
        case .retentionEnded: Message("记录超过全国保存期限", en: "record past the national retention")
        case .publicityEnded: Message("记录的公示期已满", en: "publicity of the record ended")
        case .neverPublic:
            Message("轻微，或可能是简易程序的处罚，不公示", en: "minor, or could be by the summary procedure; not published")
        case .noRule: Message("这类记录没有公示期限规定，不公示", en: "no rule for the publicity of such records, not published")
        }
    }

    /// Whether a decision that rests on such a record may still be shown.
    var overtakesDecision: Bool {
        switch self {
        case .repaired, .withdrawn, .replaced, .retentionEnded: true
        default: false
        }
    }
}
