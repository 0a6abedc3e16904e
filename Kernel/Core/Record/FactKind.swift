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

    public var title: String {
        switch self {
        case .registered: "登记"
        case .renamed: "更名"
        case .moved: "迁移"
        case .deregistered: "注销"
        case .received: "收到"
        case .corrected: "更正"
        case .withdrawn: "撤回"
        case .classified: "归类"
        case .repaired: "修复"
        case .objectionOpened: "异议受理"
        case .objectionClosed: "异议办结"
        case .merged: "合并"
        case .unmerged: "取消合并"
        case .linked: "关联"
        case .unlinked: "解除关联"
        case .consented: "同意"
        case .consentWithdrawn: "撤回同意"
        case .deposited: "存档"
        case .adopted: "发布"
        case .decided: "认定"
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
