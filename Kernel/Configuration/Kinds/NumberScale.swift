import Kernel

/// How rules write the numbers of a column: money in yuan, a fixed-point number with its decimals.
struct NumberScale {
    let decimals: Int
    let unit: Message
    let what: Message

    static let acts = NumberScale(
        decimals: 0, unit: Message(" 次", en: " acts"), what: Message("次数", en: "a number of acts"))

    static let values = NumberScale(
        decimals: 0, unit: Message(" 种", en: " values"), what: Message("种数", en: "a number of values"))

    static let terms = NumberScale(
        decimals: 0, unit: Message(" 期", en: " terms"), what: Message("期数", en: "a number of terms"))

    static let shares = NumberScale(
        decimals: Share.decimals, unit: Message("%", en: "%"), what: Message("百分比", en: "a percentage"))

    /// The number as the kernel keeps it: whole fen, whole units of the last decimal.
    func read(_ reader: NodeReader) -> Int64? {
        reader.decimal(decimals, what)
    }

    func write(_ value: Int64) -> Message {
        .verbatim(FixedPoint.short(value, decimals: decimals)) + unit
    }
}
