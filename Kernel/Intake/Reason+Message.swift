import Kernel

extension Reason {
    /// A few words by which a receipt counts reasons.
    public var title: Message {
        switch self {
        case .creditCode(.length): Message("代码位数不符", en: "wrong code length")
        case .creditCode(.checkCharacter): Message("代码校验位不符", en: "wrong code check character")
        case .creditCode: Message("代码字符不符", en: "wrong code character")
        case .objectCode: Message("对象代码不符", en: "wrong object code")
        case .otherClass: Message("代码与主体类别不符", en: "code and class do not agree")
        case .unknownSubject: Message("主体未登记", en: "subject not registered")
        case .ambiguousFormerCode: Message("旧码对应多个主体", en: "old code of several subjects")
        case .placeholder: Message("占位填充值", en: "filler")
        case .badDay: Message("日期不符", en: "wrong date")
        case .futureDay: Message("日期在收件日之后", en: "date after the day of receipt")
        case .notADecimal, .tooManyDecimals, .tooLarge, .negative: Message("数值不符", en: "wrong number")
        case .notAWholeNumber: Message("不是整数", en: "not a whole number")
        case .requiredMissing: Message("必填项为空", en: "required but blank")
        case .unknownChoice: Message("取值不在代码表内", en: "value not in the code table")
        case .columnCount: Message("列数不符", en: "wrong number of columns")
        case .badEncoding: Message("文字已损坏", en: "damaged text")
        case .naturalPerson: Message("自然人", en: "natural person")
        case .personNumber: Message("证件号码", en: "identity number")
        case .refused: Message("录入值不合格", en: "typed value not accepted")
        case .declined: Message("不能办理", en: "cannot be acted upon")
        case .conflict: Message("同一文件内互相矛盾", en: "contradiction within the file")
        }
    }

    /// What is wrong and what was expected, as the sender reads it.
    public var message: Message {
        switch self {
        case .creditCode(let problem): problem.message
        case .objectCode(let problem): problem.message
        case .otherClass(let subjectClass):
            Message(
                "与代码不符：这个代码是\(subjectClass.title)的；对象（船舶、码头泊位、园区、景区）用对象代码，组织用统一社会信用代码",
                en: "does not agree with the code, which is of: \(subjectClass.title); "
                    + "objects have an object code, organisations a unified social credit code")
        case .refused(let words), .declined(let words): words
        case .unknownSubject, .ambiguousFormerCode, .naturalPerson, .personNumber: subjectMessage
        case .badDay, .futureDay, .notAWholeNumber, .notADecimal, .tooManyDecimals, .tooLarge, .negative: numberMessage
        case .unknownChoice(let nearest, let allowed): Reason.choices(nearest, allowed)
        case .placeholder, .requiredMissing, .badEncoding, .columnCount, .conflict: rowMessage
        }
    }

    private var subjectMessage: Message {
        switch self {
        case .unknownSubject:
            Message(
                "代码有效，但登记库中没有这个主体", en: "the code is valid, but the register has no such subject")
                + Message("；请先报送主体登记，再重报本行", en: "; send its registration first, then this row again")
        case .ambiguousFormerCode:
            Message("登记库中有多个主体用过这个旧码，", en: "several subjects of the register have used this old code, ")
                + Message("无法判断是哪一个", en: "so it is not clear which is meant")
                + Message("；请改用现用的统一社会信用代码", en: "; write the present unified social credit code instead")
        case .naturalPerson:
            Message(
                "行政相对人是自然人；不收、不留，只记行号和原因",
                en: "the addressee is a natural person; not taken and not kept, only the line and the reason are noted")
        default:
            Message(
                "填的是自然人证件号码的样式，不保存", en: "looks like the identity number of a natural person, and is not kept")
                + Message("；请填写这一列应有的内容", en: "; write what belongs in this column")
        }
    }

    private var numberMessage: Message {
        switch self {
        case .badDay:
            Message("不是有效日期；应如 2026-03-31、2026/3/31、", en: "not a valid date; write it like 2026-03-31, 2026/3/31, ")
                + Message("20260331 或 2026年3月31日，年份不早于1900", en: "20260331 or in Chinese, and not before the year 1900")
        case .futureDay(let day):
            Message(
                "日期晚于收件日 \(day)；本列不收将来的日期",
                en: "later than \(day), the day of receipt; this column takes no future date")
        case .notAWholeNumber: Message("应为整数，如 3", en: "should be a whole number, such as 3")
        case .notADecimal(let unit):
            Message("不是十进制数；应只写数字，如 1.5", en: "not a decimal number; write digits only, such as 1.5")
                + Reason.inUnit(unit)
        case .tooManyDecimals(let allowed, let unit):
            Message("小数位过多；最多\(allowed)位小数", en: "too many decimals; at most \(allowed)") + Reason.inUnit(unit)
        case .tooLarge: Message("数值过大，超出可记录的范围", en: "too large to be recorded")
        default: Message("不能为负数；应为零或正数", en: "cannot be negative; it should be zero or more")
        }
    }

    private var rowMessage: Message {
        switch self {
        case .placeholder: Message("是占位填充值；请填写真实内容", en: "is a filler; write the true content")
        case .requiredMissing: Message("必填，不能为空", en: "is required and cannot be blank")
        case .badEncoding:
            Message(
                "含有转码时已损坏的字符；请从原系统重新导出",
                en: "has characters that a conversion damaged; export it again from the original system")
        case .columnCount(let expected, let found):
            Message("表头有\(expected)列，本行有\(found)列", en: "the header has \(expected) columns, this row has \(found)")
                + Message("；请检查多余或缺少的分隔符和引号", en: "; look for separators and quotes that are missing or too many")
        case .conflict(let line):
            Message(
                "与第\(line)行是同一条记录而内容不同，两行都未收；请核对后只留一行",
                en: "the same record as line \(line) with other content, so neither is taken; check and keep only one")
        default: .none
        }
    }

    private static func inUnit(_ unit: Message) -> Message {
        unit.isEmpty ? .none : Message("，单位为\(unit)", en: ", in \(unit)")
    }

    private static func choices(_ nearest: String?, _ allowed: [String]) -> Message {
        let guess = nearest.map { Message("，是否为“\($0)”？", en: "; did you mean '\($0)'? ") } ?? Message("；", en: "; ")
        let more =
            allowed.count > 12 ? Message("等\(allowed.count)种", en: " and others, \(allowed.count) in all") : .none
        return Message("不在允许的取值内", en: "not one of the allowed values") + guess
            + Message(
                "可用：\(Message.list(allowed.prefix(12)))\(more)",
                en: "allowed: \(Message.list(allowed.prefix(12)))\(more)")
    }
}
