/// How one subject stands to another 主体关系. The raw value is what a fact holds.
public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// 运营: an object is operated by an organisation.
    case operatedBy = "operated-by"
    /// 成员: a subject belongs to a park, a village, a community or another organisation.
    case memberOf = "member-of"
    /// 并入: a subject was merged into another, whose history takes in its own from that day on.
    case mergedInto = "merged-into"

    public var title: Message {
        switch self {
        case .operatedBy: Message("由其运营", en: "operated by")
        case .memberOf: Message("隶属于", en: "member of")
        case .mergedInto: Message("并入", en: "merged into")
        }
    }

    /// The same seen from the other end.
    public var inverseTitle: Message {
        switch self {
        case .operatedBy: Message("运营对象", en: "operates")
        case .memberOf: Message("成员", en: "has the member")
        case .mergedInto: Message("并入的主体", en: "takes in")
        }
    }

    /// Whether a subject can stand so to only one other at a time.
    public var isExclusive: Bool { self != .memberOf }
}
