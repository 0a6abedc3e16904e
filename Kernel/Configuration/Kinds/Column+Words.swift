import Kernel

extension Column {
    /// The word that the language has for the column's type.
    var typeWord: String {
        switch type {
        case .integer: "integer"
        case .fixed: "fixed"
        case .money: "money"
        case .day: "day"
        case .choice: "choice"
        case .text: "text"
        case .organisation: "organisation"
        case .personal: "personal"
        }
    }

    /// The words of the language for types, with what they are called in Chinese.
    private static let typeLabels: [Message] = [
        Message("integer（整数）", en: "integer"), Message("fixed（小数）", en: "fixed"),
        Message("money（金额）", en: "money"), Message("day（日期）", en: "day"), Message("choice（选项）", en: "choice"),
        Message("text（文字）", en: "text"), Message("organisation（机构代码）", en: "organisation"),
        Message("personal（个人信息）", en: "personal"),
    ]

    static let typeWords = typeLabels.map(\.english)

    static func typeLabel(_ word: String) -> Message {
        typeLabels.first { $0.english == word } ?? .verbatim(word)
    }

    var choices: [Choice] {
        if case .choice(let choices) = type { choices } else { [] }
    }

    /// What a choice of the column is called.
    var choiceTitle: Message { Message("\(name) 选项", en: "'\(name)' choice") }

    /// How numbers of the column are written in rules; nil for a column that holds no number.
    var scale: NumberScale? {
        switch type {
        case .integer: NumberScale(decimals: 0, unit: .none, what: Message("整数", en: "a whole number"))
        case .fixed(let decimals):
            NumberScale(decimals: decimals, unit: .none, what: Message("小数", en: "a decimal number"))
        case .money:
            NumberScale(
                decimals: 2, unit: Message(" 元", en: " yuan"), what: Message("以元计的金额", en: "an amount in yuan"))
        default: nil
        }
    }
}
