import Kernel

/// Something that `audit` found wrong 核验发现.
public enum AuditFinding: Hashable, Sendable, CustomStringConvertible {
    /// The digest of a fact is not the one that the fact, its code rows and the fact before it give.
    case brokenChain(fact: Int64)
    /// More breaks of the chain than are listed.
    case furtherBreaks(count: Int)
    /// A number was left out.
    case gap(expected: Int64, found: Int64)
    case unreadable(fact: Int64, reason: String)
    /// A row of the code table that belongs to no fact.
    case strayCode(space: Int64, code: Int64)
    /// A stored history differs from the one that its facts give, or is missing.
    case history(subject: SubjectNumber, code: String, Difference)
    /// The facts of a subject cannot be packed.
    case unpackable(subject: SubjectNumber, code: String, reason: String)
    /// A stored history of a subject that has no facts.
    case strayHistory(subject: SubjectNumber)
    /// An identifier of a register fact is missing from the lookup table.
    case missingIdentifier(subject: SubjectNumber, value: String)
    /// An identifier in the lookup table that no register fact names.
    case strayIdentifier(subject: SubjectNumber, value: String)
    /// The histories were packed under other layouts, so they were not compared.
    case otherLayouts
    /// A trigger that keeps the facts append-only is gone or was altered.
    case missingGuard(name: String)
    /// What SQLite itself reports.
    case storage(String)

    public enum Difference: String, Hashable, Sendable {
        case missing
        case pack
        case facts
    }

    public var message: String {
        switch self {
        case .brokenChain(let fact): "第\(fact)号事实的摘要不符：该事实、其代码或其前一号事实的摘要被改动过。请从备份恢复。"
        case .furtherBreaks(let count): "另有\(count)处摘要不符，未逐一列出。"
        case .gap(let expected, let found): "事实编号不连续：应为第\(expected)号，实为第\(found)号。请从备份恢复。"
        case .unreadable(let fact, let reason): "第\(fact)号事实无法读出：\(reason)。请从备份恢复。"
        case .strayCode(let space, let code): "代码表中第\(space)类第\(code)号代码不属于任何事实。请从备份恢复。"
        case .unpackable(let subject, let code, let reason): "主体 \(code)（序号\(subject.value)）的历史无法编排：\(reason)"
        case .otherLayouts: "历史是按另一套配置编排的，未作比对。请运行 rebuild 后再次运行 audit。"
        case .missingGuard(let name): "保证只增不改的触发器“\(name)”缺失或被改动。请从备份恢复。"
        case .storage(let text): "数据库自检：\(text)。请从备份恢复。"
        default: derivedMessage
        }
    }

    public var description: String { message }

    private var derivedMessage: String {
        switch self {
        case .history(let subject, let code, let difference):
            "主体 \(code)（序号\(subject.value)）的\(difference.words)。请运行 rebuild 重建。"
        case .strayHistory(let subject): "序号为\(subject.value)的历史没有对应事实。请运行 rebuild 重建。"
        case .missingIdentifier(let subject, let value): "检索表缺少“\(value)”（主体序号\(subject.value)）。请运行 rebuild 重建。"
        case .strayIdentifier(let subject, let value): "检索表多出“\(value)”（主体序号\(subject.value)）。请运行 rebuild 重建。"
        default: ""
        }
    }
}

extension AuditFinding.Difference {
    fileprivate var words: String {
        switch self {
        case .missing: "历史缺失"
        case .pack: "历史与事实重建的结果不符"
        case .facts: "事实索引与事实重建的结果不符"
        }
    }
}
