import Kernel

extension Reason {
    /// A few words by which a receipt counts reasons.
    public var title: String {
        switch self {
        case .creditCode(.length): "代码位数不符"
        case .creditCode(.checkCharacter): "代码校验位不符"
        case .creditCode: "代码字符不符"
        case .unknownSubject: "主体未登记"
        case .ambiguousFormerCode: "旧码对应多个主体"
        case .placeholder: "占位填充值"
        case .badDay: "日期不符"
        case .futureDay: "日期在收件日之后"
        case .notADecimal, .tooManyDecimals, .tooLarge, .negative: "数值不符"
        case .notAWholeNumber: "不是整数"
        case .requiredMissing: "必填项为空"
        case .unknownChoice: "取值不在代码表内"
        case .columnCount: "列数不符"
        case .badEncoding: "文字已损坏"
        case .naturalPerson: "自然人"
        case .personNumber: "证件号码"
        case .refused: "录入值不合格"
        case .declined: "不能办理"
        case .conflict: "同一文件内互相矛盾"
        }
    }

    /// What is wrong and what was expected, as the sender reads it.
    public var message: String {
        switch self {
        case .creditCode(let problem): problem.message
        case .unknownSubject: "代码有效，但登记库中没有这个主体；请先报送主体登记，再重报本行"
        case .ambiguousFormerCode: "登记库中有多个主体用过这个旧码，无法判断是哪一个；请改用现用的统一社会信用代码"
        case .placeholder: "是占位填充值；请填写真实内容"
        case .badDay: "不是有效日期；应如 2026-03-31、2026/3/31、20260331 或 2026年3月31日，年份不早于1900"
        case .futureDay(let day): "日期晚于收件日 \(day)；本列不收将来的日期"
        case .notAWholeNumber: "应为整数，如 3"
        case .requiredMissing: "必填，不能为空"
        case .columnCount(let expected, let found): "表头有\(expected)列，本行有\(found)列；请检查多余或缺少的分隔符和引号"
        case .badEncoding: "含有转码时已损坏的字符；请从原系统重新导出"
        case .naturalPerson: "行政相对人是自然人；不收、不留，只记行号和原因"
        case .personNumber: "填的是自然人证件号码的样式，不保存；请填写这一列应有的内容"
        case .refused(let words), .declined(let words): words
        case .conflict(let line): "与第\(line)行是同一条记录而内容不同，两行都未收；请核对后只留一行"
        case .notADecimal, .tooManyDecimals, .tooLarge, .negative, .unknownChoice: detailedMessage
        }
    }

    private var detailedMessage: String {
        switch self {
        case .notADecimal(let unit): "不是十进制数；应只写数字，如 1.5" + Reason.inUnit(unit)
        case .tooManyDecimals(let allowed, let unit): "小数位过多；最多\(allowed)位小数" + Reason.inUnit(unit)
        case .tooLarge: "数值过大，超出可记录的范围"
        case .negative: "不能为负数；应为零或正数"
        case .unknownChoice(let nearest, let allowed): Reason.choices(nearest, allowed)
        default: ""
        }
    }

    private static func inUnit(_ unit: String) -> String { unit.isEmpty ? "" : "，单位为\(unit)" }

    private static func choices(_ nearest: String?, _ allowed: [String]) -> String {
        let guess = nearest.map { "，是否为“\($0)”？" } ?? ""
        let more = allowed.count > 12 ? "等\(allowed.count)种" : ""
        return "不在允许的取值内\(guess.isEmpty ? "；" : guess)可用：\(allowed.prefix(12).joined(separator: "、"))\(more)"
    }
}
