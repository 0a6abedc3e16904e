/// How a file's characters are written 文字编码.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8
    case utf8WithBOM
    case gb18030

    public var title: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf8WithBOM: "UTF-8（带BOM）"
        case .gb18030: "GB18030"
        }
    }
}
