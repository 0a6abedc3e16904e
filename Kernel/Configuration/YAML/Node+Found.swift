extension Node {
    /// What a message says that it found here.
    var found: String {
        switch content {
        case .scalar(let text, _) where text.isEmpty: "空值"
        case .scalar(let text, let isQuoted): (isQuoted ? "带引号的文字" : "") + "“\(Node.shortened(text))”"
        case .sequence: "列表"
        case .mapping: "一组“字段: 值”"
        case .refused: "不支持的写法"
        }
    }

    private static func shortened(_ text: String) -> String {
        text.count > 40 ? text.prefix(40) + "…" : text
    }
}
