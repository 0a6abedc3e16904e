/// Who may see the decisions of a standard 公开范围. Publication needs an adopted standard with a public audience (promise 15).
public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// Officers only.
    case officers
    /// Officers, and each subject its own.
    case subjects
    /// Everybody.
    case everybody = "public"

    public var title: Message {
        switch self {
        case .officers: Message("仅供工作人员", en: "officers only")
        case .subjects: Message("工作人员和本主体", en: "officers, and each subject its own")
        case .everybody: Message("向社会公开", en: "everybody")
        }
    }
}
