import Kernel

/// How a file's characters are written 文字编码.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8
    case utf8WithBOM
    case gb18030

    public var title: Message {
        switch self {
        case .utf8: .verbatim("UTF-8")
        case .utf8WithBOM: Message("UTF-8（带BOM）", en: "UTF-8 (with BOM)")
        case .gb18030: .verbatim("GB18030")
        }
    }
}
