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

    /// The words of the language for types, with what they mean.
    static let typeTitles = [
        ("integer", "整数"), ("fixed", "小数"), ("money", "金额"), ("day", "日期"), ("choice", "选项"), ("text", "文字"),
        ("organisation", "机构代码"), ("personal", "个人信息"),
    ]

    static func typeLabel(_ word: String) -> String {
        let title = typeTitles.first { $0.0 == word }?.1
        return title.map { "\(word)（\($0)）" } ?? word
    }

    var choices: [Choice] {
        if case .choice(let choices) = type { choices } else { [] }
    }

    /// How numbers of the column are written in rules; nil for a column that holds no number.
    var scale: NumberScale? {
        switch type {
        case .integer: NumberScale(decimals: 0, unit: "", what: "整数")
        case .fixed(let decimals): NumberScale(decimals: decimals, unit: "", what: "小数")
        case .money: NumberScale(decimals: 2, unit: " 元", what: "以元计的金额")
        default: nil
        }
    }
}
