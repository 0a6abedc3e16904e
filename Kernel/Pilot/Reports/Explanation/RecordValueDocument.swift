import Kernel

/// One short field of a record: as people read it, and as a value of its type.
struct RecordValueDocument: DocumentPart {
    let column: String
    let title: String
    let shown: Message
    let fen: Int64?
    let integer: Int64?
    let decimal: String?
    let day: Day?
    let choice: String?

    init(_ field: (column: Column, value: String)) {
        let (column, value) = field
        (self.column, title, shown) = (column.name, column.title, column.display(value))
        let number = Int64(value)
        var (fen, integer, decimal, day, choice): (Int64?, Int64?, String?, Day?, String?) = (nil, nil, nil, nil, nil)
        switch column.type {
        case .money: fen = number
        case .integer: integer = number
        case .fixed(let decimals): decimal = number.map { FixedPoint.format($0, decimals: decimals) }
        case .day: day = Day(value)
        case .choice: choice = value
        case .text, .organisation, .personal: break
        }
        (self.fen, self.integer, self.decimal, self.day, self.choice) = (fen, integer, decimal, day, choice)
    }

    static var fields: [DocumentField] {
        [
            field("column", \.column, Message("字段", en: "the column")),
            field("title", \.title, Message("字段名称", en: "its title")),
            field("shown", \.shown, Message("页面上的写法", en: "as the page shows it")),
            field("fen", \.fen, Message("金额，以分计", en: "money, in fen")),
            field("integer", \.integer, Message("整数", en: "a whole number")),
            field("decimal", \.decimal, Message("十进制数", en: "a decimal")),
            field("day", \.day, Message("日期", en: "a day")),
            field("choice", \.choice, Message("取值", en: "a choice")),
        ]
    }
}
