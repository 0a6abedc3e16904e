/// What a fact can be 事实类型. The raw value is what the ledger stores; it is never reused or renumbered.
public enum FactKind: UInt8, Sendable, CaseIterable {
    case registered = 1
    case renamed = 2
    case moved = 3
    case deregistered = 4
    case received = 5
    case corrected = 6
    case withdrawn = 7
    case classified = 8
    case repaired = 9
    case objectionOpened = 10
    case objectionClosed = 11
    case merged = 12
    case unmerged = 13
    case linked = 14
    case unlinked = 15
    case consented = 16
    case consentWithdrawn = 17
    case deposited = 18
    case adopted = 19
    case decided = 20

    public var title: Message {
        switch self {
        case .registered: Message("登记", en: "registered")
        case .renamed: Message("更名", en: "renamed")
        case .moved: Message("迁移", en: "moved")
        case .deregistered: Message("注销", en: "deregistered")
        case .received: Message("收到", en: "received")
        case .corrected: Message("更正", en: "corrected")
        case .withdrawn: Message("撤回", en: "withdrawn")
        case .classified: Message("归类", en: "classified")
        case .repaired: Message("修复", en: "repaired")
        case .objectionOpened: Message("异议受理", en: "objection opened")
        case .objectionClosed: Message("异议办结", en: "objection closed")
        case .merged: Message("合并", en: "merged")
        case .unmerged: Message("取消合并", en: "unmerged")
        case .linked: Message("关联", en: "linked")
        case .unlinked: Message("解除关联", en: "unlinked")
        case .consented: Message("同意", en: "consented")
        case .consentWithdrawn: Message("撤回同意", en: "consent withdrawn")
        case .deposited: Message("存档", en: "deposited")
        case .adopted: Message("发布", en: "adopted")
        case .decided: Message("认定", en: "decided")
        }
    }

    /// Facts whose payload is a whole row of a record kind.
    public var carriesRecord: Bool {
        switch self {
        case .registered, .renamed, .moved, .deregistered, .received, .corrected: true
        default: false
        }
    }

    /// Facts of the register.
    public var isOfRegister: Bool {
        switch self {
        case .registered, .renamed, .moved, .deregistered: true
        default: false
        }
    }
}
