import Kernel

extension LedgerProblem: CustomStringConvertible {
    /// What happened, what became of it, and what to type next, in Chinese.
    public var message: String {
        fileMessage ?? contentMessage ?? writingMessage
    }

    public var description: String { message }

    private var fileMessage: String? {
        switch self {
        case .notFound(let path): "找不到台账“\(path)”。请用 --ledger 指定台账，或先用 receive 接收文件以新建台账。"
        case .foreign(let path): "“\(path)”不是信用台账，未作任何改动。请用 --ledger 指定别的路径。"
        case .newer(let path): "台账“\(path)”由更新版本的程序写成，本程序不认识其格式，未作任何改动。请换用新版程序。"
        case .outdated(let path): "台账“\(path)”是旧格式，只读方式不能升级。请先运行 rebuild（会升级格式，不改动事实）。"
        case .cannotOpen(let path, let reason): "打不开台账“\(path)”：\(reason)。请检查路径和权限，或用 --ledger 另指。"
        case .busy(let path): "台账“\(path)”正被另一个进程写入，等待10秒后放弃，未写入任何内容。请待其结束后重新运行同一命令。"
        case .readOnly(let path): "台账“\(path)”以只读方式打开，或所在文件夹不可写（正在用的台账，读取也要在旁边建文件）。请检查权限；只读存放请用 backup 的副本。"
        case .diskFull(let path): "磁盘已满（或超出配额、文件大小限制），“\(path)”未写入任何内容。请腾出空间后重新运行同一命令。"
        case .storage(let path, let message): "台账“\(path)”读写出错：\(message)。未写入任何内容。请运行 audit 检查。"
        case .exists(let path): "“\(path)”已经存在，不覆盖。请换一个文件名，或先把它移开。"
        case .cannotWrite(let path, let reason): "不能写入“\(path)”：\(reason)。请检查文件夹和权限，或换一个位置。"
        case .faulty(let path, let findings): LedgerProblem.words(path, findings)
        case .otherLayouts:
            "台账中的历史是按另一套记录类型、归类表或派生函数编排的，暂不能写入。请运行 rebuild 按现行配置重建历史（不改动事实）。"
        default: nil
        }
    }

    private var contentMessage: String? {
        switch self {
        case .damaged(let what): "台账已损坏：\(what)。请运行 audit 查明；历史损坏可用 rebuild 重建，事实损坏请从备份恢复。"
        case .unreadable(let fact, let reason): "第\(fact)号事实无法读出：\(reason)。请运行 audit 查明，并从备份恢复。"
        case .sealed(let fact): "第\(fact)号事实的内容已加密封存，本程序不能读出。"
        case .packing(let code, let problem): "主体 \(code) 的历史无法编排：\(LedgerProblem.words(problem))。未写入任何内容。"
        case .unknownFact(let number): "台账中没有第\(number)号事实。请运行 audit 查看账首。"
        case .unknownSubject(let subject): "台账中没有序号为\(subject.value)的主体。请先接收主体登记文件。"
        case .unknownRecord(let record): "台账中没有编号为 \(record) 的记录。请用 explain 查看该主体的记录编号。"
        case .severalSubjects(let record, let subjects):
            "编号为 \(record) 的记录属于\(subjects.count)个主体（序号 \(LedgerProblem.list(subjects))），不能判断所指。请指明主体。"
        default: nil
        }
    }

    private var writingMessage: String {
        switch self {
        case .undeclaredKind(let kind, let nearest, let place):
            "\(place)：记录类型“\(kind)”未在配置中声明" + (nearest.map { "，是否为“\($0)”？" } ?? "。") + "未写入任何内容。"
        case .wrongColumns(let kind, let expected, let found, let place):
            "\(place)：“\(kind)”应有\(expected)列，实有\(found)列。未写入任何内容。"
        case .personal(let column, let place): "\(place)：“\(column)”是自然人信息，不得入账。请清空该列后重新报送。"
        case .noSubject(let kind, let place): "\(place)：“\(kind)”记录没有对应主体，不能入账。请先接收主体登记文件。"
        case .noCode(let place): "\(place)：登记行没有统一社会信用代码，不能入账。请补全后重新报送。"
        case .unchanged(let record): "编号为 \(record) 的记录内容与现有版本相同，无需更正。未写入任何内容。"
        case .identityChanged(let record, let column):
            "更正不能改变记录 \(record) 的识别列“\(column)”，那将是另一条记录。请用 withdraw 撤回后重新报送。"
        case .registerRecord(let record): "\(record) 是主体登记，不能撤回、修复、归类或提出异议。请用 receive 接收更新后的登记文件。"
        case .notAMark(let kind): "“\(kind.title)”不是对记录的标注，不能这样写入。"
        case .wrongWords(let kind, let expected, let found): "“\(kind.title)”应有\(expected)项说明，实有\(found)项。"
        case .notUndoable(let fact): "第\(fact)号事实不能由本单位撤销：不是本单位报送的记录，或已撤销。未写入任何内容。"
        case .notText(let name): "“\(name)”不是 UTF-8 文本，不能存档。请转换编码后重试。"
        case .sealingRefused: "本版本不写入加密封存的内容。"
        case .tooMany(let what): "\(what)过多，超出台账格式的上限。未写入任何内容。"
        default: usageMessage
        }
    }

    private var usageMessage: String {
        switch self {
        case .settledTwice: "同一事务内只能结算一次。"
        case .unsettled(let rows): "有\(rows)行已登记而未结算，整个事务已撤销。"
        default: "写入已结束，不能再用。"
        }
    }

    private static func words(_ path: String, _ findings: [AuditFinding]) -> String {
        let list = findings.map { "\n  \($0.message)" }.joined()
        return "“\(path)”的事实不完整，未复制。请运行 audit 查明，并改用完好的备份。\(list)"
    }

    private static func list(_ subjects: [SubjectNumber]) -> String {
        subjects.map { String($0.value) }.joined(separator: "、")
    }

    private static func words(_ problem: Packer.Problem) -> String {
        switch problem {
        case .unknownKind(let kind, let fact): "第\(fact)号事实的记录类型“\(kind)”未在配置中声明，请恢复该类型的声明"
        case .unreadable(let column, let fact): "第\(fact)号事实的“\(column)”与现行字段类型不符，请核对配置中该字段的声明"
        case .derivation(let hook, let column, let fact): "派生函数“\(hook)”对第\(fact)号事实给出的“\(column)”无法存放，请核对声明"
        case .tooLarge(let fact): "第\(fact)号事实超出历史格式的上限"
        }
    }
}
