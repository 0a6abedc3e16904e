import Kernel

extension FormShape {
    /// What is written, in a few words.
    var words: Message {
        switch self {
        case .text: Message("文字", en: "text")
        case .word(let words): .verbatim(words.map { "`\($0)`" }.joined(separator: " "))
        case .integer(let range) where range.lowerBound == range.upperBound: .verbatim("`\(range.lowerBound)`")
        case .integer(let range):
            Message("整数 \(range.lowerBound) 到 \(range.upperBound)", en: "\(range.lowerBound) to \(range.upperBound)")
        case .number: Message("数", en: "number")
        case .flag: .verbatim("`true` `false`")
        case .yes: .verbatim("`true`")
        case .day: Message("日期 2026-03-31", en: "day 2026-03-31")
        case .term: Message("期限 12 months", en: "term 12 months")
        case .open: Message("见各字段", en: "as the key demands")
        default: nested
        }
    }

    private var nested: Message {
        switch self {
        case .list(let element, let least):
            least > 1
                ? Message("列表（至少 \(least) 个）：\(element.words)", en: "list of \(least) or more: \(element.words)")
                : Message("列表：\(element.words)", en: "list: \(element.words)")
        case .block(let block): Message("一组：\(block.title)", en: "block: \(block.title)")
        case .named(_, let value): Message("编号: \(value.words)", en: "id: \(value.words)")
        case .dated(let value): Message("首日: \(value.words)", en: "day: \(value.words)")
        case .either(let shapes): shapes.map(\.words).joined(Message("，或 ", en: ", or "))
        default: .none
        }
    }
}

extension FormPresence {
    /// Whether a key must be written, in a few words.
    var words: Message {
        let need =
            group != nil
            ? Message("选一", en: "one of") : isRequired ? Message("是", en: "yes") : Message("否", en: "no")
        return [gate, only].compactMap { $0 }.reduce(need) { words, condition in
            Message("\(words)；\(condition.words)", en: "\(words); \(condition.words)")
        }
    }
}

extension FormCondition {
    /// Without the word that begins a condition.
    private var bare: Message {
        guard case .says(let name, let words) = self else { return words }
        return Message("\(name) 是 \(Message.list(words))", en: "\(name) is \(Message.list(words))")
    }

    fileprivate var words: Message {
        switch self {
        case .beside(let names):
            Message("与 \(Message.list(names)) 同写", en: "beside \(Message.list(names))")
        case .says(let name, let words):
            Message("\(name) 是 \(Message.list(words)) 时", en: "where \(name) is \(Message.list(words))")
        case .saysNot(let name, let words):
            Message("\(name) 不是 \(Message.list(words)) 时", en: "where \(name) is not \(Message.list(words))")
        case .unless(let others):
            Message("除非 ", en: "unless ") + others.map(\.bare).joined(Message(" 或 ", en: " or "))
        case .all(let all): all.map(\.words).joined(Message("，", en: ", "))
        }
    }
}
