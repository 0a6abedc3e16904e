import Kernel

/// Something that `audit` found wrong 核验发现.
public enum AuditFinding: Hashable, Sendable {
    /// The digest of a fact is not the one that the fact, its code rows and the fact before it give.
    case brokenChain(fact: Int64)
    /// More breaks of the chain than are listed.
    case furtherBreaks(count: Int)
    /// A number was left out.
    case gap(expected: Int64, found: Int64)
    case unreadable(fact: Int64, reason: Message)
    /// A row of the code table that belongs to no fact.
    case strayCode(space: Int64, code: Int64)
    /// A stored history differs from the one that its facts give, or is missing; the code is nil where it is unreadable.
    case history(subject: SubjectNumber, code: String?, Difference)
    /// The facts of a subject cannot be packed.
    case unpackable(subject: SubjectNumber, code: String?, reason: Message)
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
    /// A sealed payload that its own key does not open.
    case sealBroken(fact: Int64)
    /// A key in the ring that no consent needs.
    case strayKey(String)
    /// What SQLite itself reports.
    case storage(Message)

    public enum Difference: String, Hashable, Sendable {
        case missing
        case pack
        case facts
    }

    public var message: Message {
        factMessage ?? storageMessage ?? derivedMessage
    }

    private var factMessage: Message? {
        switch self {
        case .brokenChain(let fact):
            Message(
                "第\(fact)号事实的摘要不符：该事实、其代码", en: "the digest of fact \(fact) does not match: the fact, its codes ")
                + Message("或其前一号事实的摘要被改动过。", en: "or the digest of the fact before it was altered; ")
                + AuditFinding.restore
        case .furtherBreaks(let count):
            Message("另有\(count)处摘要不符，未逐一列出。", en: "\(count) more digests do not match and are not listed")
        case .gap(let expected, let found):
            Message(
                "事实编号不连续：应为第\(expected)号，实为第\(found)号。",
                en: "the fact numbers have a gap: expected \(expected), found \(found); ") + AuditFinding.restore
        case .unreadable(let fact, let reason):
            Message("第\(fact)号事实无法读出：\(reason)。", en: "cannot read fact \(fact): \(reason); ") + AuditFinding.restore
        case .strayCode(let space, let code):
            Message(
                "代码表中第\(space)类第\(code)号代码不属于任何事实。",
                en: "code \(code) of class \(space) in the code table belongs to no fact; ") + AuditFinding.restore
        default: nil
        }
    }

    private var storageMessage: Message? {
        switch self {
        case .unpackable(let subject, let code, let reason):
            Message(
                "\(AuditFinding.name(subject, code))的历史无法编排：\(reason)",
                en: "cannot pack the history of \(AuditFinding.name(subject, code)): \(reason)")
        case .otherLayouts:
            Message(
                "历史是按另一套配置编排的，未作比对。", en: "the histories were packed under another configuration, and not compared; ")
                + Message("请运行 rebuild 后再次运行 audit。", en: "run rebuild and then audit again")
        case .missingGuard(let name):
            Message(
                "保证只增不改的触发器“\(name)”缺失或被改动。",
                en: "the trigger '\(name)', which keeps the facts append-only, is missing or was altered; ")
                + AuditFinding.restore
        case .sealBroken(let fact):
            Message(
                "第\(fact)号事实的封存内容打不开：密钥不符，或封存内容不完整。事实链也断的请从备份恢复，否则请从密钥的另存处恢复。",
                en: "the seal of fact \(fact) does not open: the key is another one, or what is sealed is not whole; "
                    + "where the chain is broken too, restore from a backup, else the key from where keys are kept")
        case .strayKey(let id):
            Message(
                "密钥 \(id) 不属于任何有效的同意。若此刻另有程序正在收下同意，请稍后再核；否则请运行 rebuild 清除，"
                    + "清除不了的，请检查密钥目录（台账名加 .keys）的权限后手工删除这个文件。",
                en: "key \(id) belongs to no consent in force; if another process is keeping consents right now, "
                    + "audit again later, else run rebuild to remove it; what stays even so, remove by hand from the "
                    + "folder of keys (the ledger's name and .keys) once its permissions allow it")
        case .storage(let text):
            Message("数据库自检：\(text)。", en: "the database's own check: \(text); ") + AuditFinding.restore
        default: nil
        }
    }

    private var derivedMessage: Message {
        switch self {
        case .history(let subject, let code, let difference):
            Message(
                "\(AuditFinding.name(subject, code))的\(difference.words)。",
                en: "\(AuditFinding.name(subject, code)): \(difference.words); ") + AuditFinding.rebuild
        case .strayHistory(let subject):
            Message("序号为\(subject.value)的历史没有对应事实。", en: "no facts stand behind the history number \(subject.value); ")
                + AuditFinding.rebuild
        case .missingIdentifier(let subject, let value):
            Message(
                "检索表缺少“\(value)”（主体序号\(subject.value)）。",
                en: "the lookup table lacks '\(value)' (subject number \(subject.value)); ") + AuditFinding.rebuild
        case .strayIdentifier(let subject, let value):
            Message(
                "检索表多出“\(value)”（主体序号\(subject.value)）。",
                en: "the lookup table has '\(value)' (subject number \(subject.value)) beyond what the facts give; ")
                + AuditFinding.rebuild
        default: .none
        }
    }

    private static let restore = Message("请从备份恢复。", en: "restore from a backup")
    private static let rebuild = Message("请运行 rebuild 重建。", en: "run rebuild to build it anew")

    private static func name(_ subject: SubjectNumber, _ code: String?) -> Message {
        let code = code.map(Message.verbatim) ?? Message("代码无法读出", en: "whose code cannot be read")
        return Message("主体 \(code)（序号\(subject.value)）", en: "subject \(code) (number \(subject.value))")
    }
}

extension AuditFinding.Difference {
    fileprivate var words: Message {
        switch self {
        case .missing: Message("历史缺失", en: "the history is missing")
        case .pack: Message("历史与事实重建的结果不符", en: "the history is not what the facts give")
        case .facts: Message("事实索引与事实重建的结果不符", en: "the index of facts is not what the facts give")
        }
    }
}
