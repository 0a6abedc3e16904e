import Kernel

extension LedgerProblem {
    /// What happened, what became of it, and what to type next.
    public var message: Message {
        fileMessage ?? accessMessage ?? contentMessage ?? applicantMessage ?? subjectMessage ?? rowMessage
            ?? writingMessage ?? usageMessage
    }

    private static let nothingWritten = Message("未写入任何内容", en: "nothing was written")

    private var fileMessage: Message? {
        switch self {
        case .notFound(let path):
            Message("找不到台账“\(path)”。请用 --ledger 指定台账，", en: "no ledger found at '\(path)'; name one with --ledger, ")
                + Message("或先用 receive 接收文件以新建台账。", en: "or make a new one by receiving a file with receive")
        case .foreign(let path):
            Message(
                "“\(path)”不是信用台账，未作任何改动。请用 --ledger 指定别的路径。",
                en: "'\(path)' is not a credit ledger and was left as it is; name another path with --ledger")
        case .newer(let path):
            Message(
                "台账“\(path)”由更新版本的程序写成，本程序不认识其格式，",
                en: "the ledger '\(path)' was written by a later version, in a format that this one does not know, ")
                + Message("未作任何改动。请换用新版程序。", en: "and was left as it is; use the later version")
        case .outdated(let path):
            Message(
                "台账“\(path)”是旧格式，只读方式不能升级。",
                en: "the ledger '\(path)' has an old format, and opened for reading it cannot be upgraded; ")
                + Message(
                    "请先运行 rebuild（会升级格式，不改动事实）。", en: "run rebuild first (it upgrades the format and changes no facts)")
        case .cannotOpen(let path, let reason):
            Message("打不开台账“\(path)”：\(reason)。", en: "cannot open the ledger '\(path)': \(reason); ")
                + Message(
                    "请检查路径和权限，或用 --ledger 另指。", en: "check the path and permissions, or name another with --ledger")
        case .exists(let path):
            Message(
                "“\(path)”已经存在，不覆盖。请换一个文件名，或先把它移开。",
                en: "'\(path)' exists already and is not overwritten; choose another name, or move it away first")
        case .faulty(let path, let findings): LedgerProblem.words(path, findings)
        default: nil
        }
    }

    private var accessMessage: Message? {
        switch self {
        case .busy(let path):
            Message(
                "台账“\(path)”正被另一个进程写入，等待10秒后放弃，",
                en: "another process is writing to the ledger '\(path)'; gave up after 10 seconds, ")
                + Message("\(LedgerProblem.nothingWritten)", en: "and \(LedgerProblem.nothingWritten); ")
                + Message("请待其结束后重新运行同一命令。", en: "run the same command again when it is done")
        case .readOnly(let path):
            Message(
                "台账“\(path)”以只读方式打开，或所在文件夹不可写",
                en: "the ledger '\(path)' is open for reading only, or its folder cannot be written ")
                + Message("（正在用的台账，读取也要在旁边建文件）。", en: "(a ledger in use needs files beside it also to be read); ")
                + Message(
                    "请检查权限；只读存放请用 backup 的副本。",
                    en: "check the permissions; to keep one for reading only, use a copy by backup")
        case .diskFull(let path):
            Message("磁盘已满（或超出配额、文件大小限制），", en: "the disk is full (or a quota or file size limit is reached) and ")
                + Message("“\(path)”未写入任何内容。", en: "nothing was written to '\(path)'; ")
                + Message("请腾出空间后重新运行同一命令。", en: "free some space and run the same command again")
        case .storage(let path, let message):
            Message("台账“\(path)”读写出错：\(message)。", en: "reading or writing the ledger '\(path)' failed: \(message); ")
                + Message(
                    "\(LedgerProblem.nothingWritten)。请运行 audit 检查。",
                    en: "\(LedgerProblem.nothingWritten); run audit to check it")
        case .cannotWrite(let path, let reason):
            Message("不能写入“\(path)”：\(reason)。", en: "cannot write '\(path)': \(reason); ")
                + Message("请检查文件夹和权限，或换一个位置。", en: "check the folder and permissions, or choose another place")
        case .notPutBack(let path, let aside, let reason):
            Message(
                "新的台账未能放到“\(path)”，原来的台账移到了“\(aside)”，也未能移回：\(reason)",
                en: "the new ledger could not be put at '\(path)'; the old one is at '\(aside)' and did not go back: "
                    + "\(reason)")
        case .otherLayouts:
            Message(
                "台账中的历史是按另一套记录类型、归类表或派生函数编排的，",
                en: "the histories in the ledger were packed under other kinds, classify tables or derivations, ")
                + Message("暂不能写入。", en: "so nothing can be written yet; ")
                + Message(
                    "请运行 rebuild 按现行配置重建历史（不改动事实）。",
                    en: "run rebuild to pack them as now configured (it changes no facts)")
        default: nil
        }
    }

    private var contentMessage: Message? {
        switch self {
        case .damaged(let what):
            Message("台账已损坏：\(what)。请运行 audit 查明；", en: "the ledger is damaged: \(what); run audit to find out; ")
                + Message(
                    "历史损坏可用 rebuild 重建，事实损坏请从备份恢复。",
                    en: "rebuild cures damaged histories, damaged facts are restored from a backup")
        case .unreadable(let fact, let reason):
            Message("第\(fact)号事实无法读出：\(reason)。", en: "cannot read fact \(fact): \(reason); ")
                + Message("请运行 audit 查明，并从备份恢复。", en: "run audit to find out, and restore from a backup")
        case .packing(let code, let problem):
            Message(
                "主体 \(code) 的历史无法编排：\(LedgerProblem.words(problem))。\(LedgerProblem.nothingWritten)。",
                en:
                    "cannot pack the history of subject \(code): \(LedgerProblem.words(problem)); \(LedgerProblem.nothingWritten)"
            )
        case .unknownFact(let number):
            Message(
                "台账中没有第\(number)号事实。请运行 audit 查看账首。", en: "the ledger has no fact \(number); run audit to see its head")
        default: nil
        }
    }

    private var subjectMessage: Message? {
        switch self {
        case .unknownSubject(let subject):
            Message(
                "台账中没有序号为\(subject.value)的主体。请先接收主体登记文件。",
                en: "the ledger has no subject number \(subject.value); receive the register file first")
        case .unknownRecord(let record):
            Message(
                "台账中没有编号为 \(record) 的记录。请用 explain 查看该主体的记录编号。",
                en: "the ledger has no record \(record); run explain to see the record ids of the subject")
        case .severalSubjects(let record, let subjects):
            Message(
                "编号为 \(record) 的记录属于\(subjects.count)个主体",
                en: "the record \(record) belongs to \(subjects.count) subjects ")
                + Message(
                    "（序号 \(LedgerProblem.list(subjects))），不能判断所指。请指明主体。",
                    en: "(numbers \(LedgerProblem.list(subjects))), so it is not clear which is meant; name the subject"
                )
        case .registerRecord(let record):
            Message(
                "\(record) 是主体登记，不能撤回、修复、归类或提出异议。",
                en: "\(record) is a register row, which cannot be withdrawn, repaired, classified or objected to; ")
                + Message("请用 receive 接收更新后的登记文件。", en: "receive an updated register file with receive")
        default: nil
        }
    }

    private var rowMessage: Message? {
        switch self {
        case .undeclaredKind(let kind, let nearest, let place):
            Message(
                "\(place)：记录类型“\(kind)”未在配置中声明",
                en: "\(place): the record kind '\(kind)' is not declared in the configuration")
                + (nearest.map { Message("，是否为“\($0)”？", en: "; did you mean '\($0)'? ") } ?? Message("。", en: "; "))
                + Message("\(LedgerProblem.nothingWritten)。", en: "\(LedgerProblem.nothingWritten)")
        case .wrongColumns(let kind, let expected, let found, let place):
            Message(
                "\(place)：“\(kind)”应有\(expected)列，实有\(found)列。\(LedgerProblem.nothingWritten)。",
                en:
                    "\(place): '\(kind)' should have \(expected) columns, and has \(found); \(LedgerProblem.nothingWritten)"
            )
        case .personal(let column, let place):
            Message(
                "\(place)：“\(column)”是自然人信息，不得入账。",
                en: "\(place): '\(column)' is about a natural person and must not enter the ledger; ")
                + Message("请清空该列后重新报送。", en: "clear the column and send it again")
        case .noSubject(let kind, let place):
            Message(
                "\(place)：“\(kind)”记录没有对应主体，不能入账。",
                en: "\(place): the '\(kind)' record has no subject and cannot enter the ledger; ")
                + Message("请先接收主体登记文件。", en: "receive the register file first")
        case .noCode(let place):
            Message(
                "\(place)：登记行没有统一社会信用代码，不能入账。",
                en: "\(place): the register row has no unified social credit code and cannot enter the ledger; ")
                + Message("请补全后重新报送。", en: "fill it in and send it again")
        default: nil
        }
    }

    private var writingMessage: Message? {
        switch self {
        case .unchanged(let record):
            Message(
                "编号为 \(record) 的记录内容与现有版本相同，无需更正。\(LedgerProblem.nothingWritten)。",
                en:
                    "the record \(record) already says the same and needs no correction; \(LedgerProblem.nothingWritten)"
            )
        case .identityChanged(let record, let column):
            Message(
                "更正不能改变记录 \(record) 的识别列“\(column)”，那将是另一条记录。",
                en: "a correction cannot change '\(column)', which identifies \(record): that is another record; ")
                + Message("请用 withdraw 撤回后重新报送。", en: "take it back with withdraw and send it anew")
        case .notAMark(let kind):
            Message(
                "“\(kind.title)”不是对记录的标注，不能这样写入。",
                en: "'\(kind.title)' is no mark on a record and cannot be written like this")
        case .wrongWords(let kind, let expected, let found):
            Message(
                "“\(kind.title)”应有\(expected)项说明，实有\(found)项。",
                en: "'\(kind.title)' should have \(expected) explanations, and has \(found)")
        case .notUndoable(let fact):
            Message(
                "第\(fact)号事实不能由本单位撤销：不是本单位报送的记录，或已撤销。",
                en: "this unit cannot undo fact \(fact): it is no record that the unit sent, or undone already; ")
                + Message("\(LedgerProblem.nothingWritten)。", en: "\(LedgerProblem.nothingWritten)")
        default: nil
        }
    }

    private var usageMessage: Message {
        switch self {
        case .notText(let name):
            Message(
                "“\(name)”不是 UTF-8 文本，不能存档。请转换编码后重试。",
                en: "'\(name)' is not UTF-8 text and cannot be deposited; convert it and try again")
        case .tooMany(let what):
            Message(
                "\(what)过多，超出台账格式的上限。\(LedgerProblem.nothingWritten)。",
                en: "too many \(what), beyond the limits of the ledger's format; \(LedgerProblem.nothingWritten)")
        case .settledTwice: Message("同一事务内只能结算一次。", en: "a transaction can be settled only once")
        case .unsettled(let rows):
            Message(
                "有\(rows)行已登记而未结算，整个事务已撤销。",
                en: "\(rows) rows were staged and not settled, so the whole transaction was undone")
        default: Message("写入已结束，不能再用。", en: "the writing is over and cannot be used any more")
        }
    }

    private static func words(_ path: String, _ findings: [AuditFinding]) -> Message {
        let list = findings.map { .verbatim("\n  ") + $0.message }.joined()
        return Message("“\(path)”的事实不完整，未复制。", en: "the facts of '\(path)' are not whole and were not copied; ")
            + Message(
                "请运行 audit 查明，并改用完好的备份。\(list)", en: "run audit to find out, and use a backup that is whole\(list)")
    }

    private static func list(_ subjects: [SubjectNumber]) -> Message {
        Message.list(subjects.map { String($0.value) })
    }

    private static func words(_ problem: Packer.Problem) -> Message {
        switch problem {
        case .unknownKind(let kind, let fact):
            Message(
                "第\(fact)号事实的记录类型“\(kind)”未在配置中声明，",
                en: "the record kind '\(kind)' of fact \(fact) is not declared in the configuration; ")
                + Message("请恢复该类型的声明", en: "restore its declaration")
        case .unreadable(let column, let fact):
            Message(
                "第\(fact)号事实的“\(column)”与现行字段类型不符，",
                en: "'\(column)' of fact \(fact) does not fit the column's present type; ")
                + Message("请核对配置中该字段的声明", en: "check its declaration in the configuration")
        case .derivation(let hook, let column, let fact):
            Message(
                "派生函数“\(hook)”对第\(fact)号事实给出的“\(column)”无法存放",
                en: "what the derivation '\(hook)' gave for '\(column)' of fact \(fact) ")
                + Message("，请核对声明", en: "cannot be stored; check the declaration")
        case .tooLarge(let fact):
            Message("第\(fact)号事实超出历史格式的上限", en: "fact \(fact) is beyond the limits of the history format")
        }
    }
}
