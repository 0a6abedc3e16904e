import Kernel

extension Node {
    /// What a message says that it found here.
    var found: Message {
        switch content {
        case .scalar(let text, _) where text.isEmpty: Message("空值", en: "nothing")
        case .scalar(let text, true):
            Message("带引号的文字“\(Node.shortened(text))”", en: "quoted text '\(Node.shortened(text))'")
        case .scalar(let text, false): Message("“\(Node.shortened(text))”", en: "'\(Node.shortened(text))'")
        case .sequence: Message("列表", en: "a list")
        case .mapping: Message("一组“字段: 值”", en: "a mapping of 'field: value'")
        case .refused: Message("不支持的写法", en: "something that is not supported")
        }
    }

    private static func shortened(_ text: String) -> Message {
        text.count > 40 ? Message("\(text.prefix(40))…", en: "\(text.prefix(40))...") : .verbatim(text)
    }
}
