import Kernel

/// Reads a number in half width, with thousands separators only where they belong.
enum NumberCell {
    static func read(_ text: String, decimals: Int) -> Result<Int64, FixedPoint.Problem> {
        guard text.utf8.contains(Mark.comma) else { return FixedPoint.parse(text, decimals: decimals) }
        guard let plain = withoutSeparators(text) else { return .failure(.notANumber) }
        return FixedPoint.parse(plain, decimals: decimals)
    }

    /// The text without its commas; nil when a group after the first has not three digits, or the first more.
    private static func withoutSeparators(_ text: String) -> String? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: Mark.comma, omittingEmptySubsequences: false)
        let sign = groups[0].prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        let isWellFormed =
            (1...3).contains(groups[0].count - sign.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
            && !parts.dropFirst().contains { $0.contains(Mark.comma) }
        guard isWellFormed else { return nil }
        return String(decoding: text.utf8.filter { $0 != Mark.comma }, as: UTF8.self)
    }
}
