/// The one place that says which differences of writing do not matter 归一化.
public enum Folding {
    /// A code as compared: no blanks, full-width characters as half-width, upper case. Returns bytes.
    public static func code(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let folded = halfWidth(scalar)
            if isBlank(folded) { continue }
            let isLower = (0x61...0x7A).contains(folded.value)
            append(isLower ? UnicodeScalar(UInt8(folded.value - 32)) : folded, to: &bytes)
        }
        return bytes
    }

    /// A decision number 文号 as compared: blanks dropped, width folded, all brackets 〔〕［］[]【】（） as round ones.
    ///
    /// `惠湾应急罚〔2025〕12号` and `惠湾应急罚[2025] 12 号` are the same number.
    public static func decisionNumber(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let half = halfWidth(scalar)
            if !isBlank(half) { append(roundBracket(half), to: &bytes) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text as compared with a listed wording: width folded, blanks dropped.
    public static func wording(_ text: String) -> [UInt8] {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let half = halfWidth(scalar)
            if !isBlank(half) { folded.append(half) }
        }
        return Array(String(folded).utf8)
    }

    /// A value as kept: blanks around it dropped and digits, letters and signs folded to half width where asked.
    public static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Full-width forms of ASCII (U+FF01 to U+FF5E) as ASCII, for numbers, days and codes.
    public static func halfWidth(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { folded.append(halfWidth(scalar)) }
        return String(folded)
    }

    /// Whether a value only fills the cell: `-`, `无`, `/`, `N/A`, `123`, all zeros, one character repeated.
    public static func isPlaceholder(_ folded: [UInt8]) -> Bool {
        guard let first = folded.first else { return false }
        if fillers.contains(String(decoding: folded, as: UTF8.self)) { return true }
        let repeated = folded.count >= 6 && folded.allSatisfy { $0 == first }
        let zeros = folded.count >= 6 && folded.dropLast().allSatisfy { $0 == UInt8(ascii: "0") }
        return repeated || zeros
    }

    private static let fillers: Set<String> = [
        "-", "--", "/", "\\", ".", "0", "NULL", "NONE", "N/A", "NA", "无", "暂无", "无数据", "不详", "空", "待补",
        "待补充", "123", "1234", "12345", "123456", "1234567", "12345678",
        "XXX", "***", "TEST", "测试",
    ]

    private static func roundBracket(_ scalar: UnicodeScalar) -> UnicodeScalar {
        switch scalar {
        case "〔", "[", "【", "（", "{": "("
        case "〕", "]", "】", "）", "}": ")"
        default: scalar
        }
    }

    private static func append(_ scalar: UnicodeScalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            bytes.append(UInt8(scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
    }

    private static func halfWidth(_ scalar: UnicodeScalar) -> UnicodeScalar {
        switch scalar.value {
        case 0x3000: " "
        case 0xFF01...0xFF5E: UnicodeScalar(UInt8(scalar.value - 0xFF01 + 0x21))
        default: scalar
        }
    }

    private static func isBlank(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xA0, 0x200B, 0x200C, 0x200D, 0x2003, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
