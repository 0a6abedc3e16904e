import Kernel

/// What a chosen name may look like.
enum NameRule {
    /// A name of a kind, a column, a rule or a hook.
    case word
    /// An id of a choice, which may be a code such as `C` or `01`.
    case code
    /// Whatever the writer likes, as long as there is something.
    case any

    func allows(_ name: String) -> Bool {
        switch self {
        case .any: !name.isEmpty
        case .code: !name.isEmpty && name.utf8.allSatisfy(NameRule.isCode)
        case .word:
            name.utf8.first.map(NameRule.isLower) ?? false
                && name.utf8.allSatisfy { NameRule.isLower($0) || NameRule.isDigit($0) || NameRule.isJoint($0) }
        }
    }

    var explanation: Message {
        switch self {
        case .any: Message("名称不能为空", en: "a name cannot be empty")
        case .code: Message("请只用字母、数字、_、- 和 +", en: "use only letters, digits, _, - and +")
        case .word:
            Message(
                "请只用小写字母、数字、_ 和 -，以字母开头", en: "use only lower-case letters, digits, _ and -, beginning with a letter")
        }
    }

    private static func isCode(_ byte: UInt8) -> Bool {
        isLower(byte) || isLower(byte | 0x20) || isDigit(byte) || isJoint(byte) || byte == UInt8(ascii: "+")
    }

    private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") }
}
