import Kernel

/// How rules write the numbers of a column: money in yuan, a fixed-point number with its decimals.
struct NumberScale {
    let decimals: Int
    let unit: String
    let what: String

    static let acts = NumberScale(decimals: 0, unit: " 次", what: "次数")

    /// The number as the kernel keeps it: whole fen, whole units of the last decimal.
    func read(_ reader: NodeReader) -> Int64? {
        reader.decimal(decimals, what)
    }

    func write(_ value: Int64) -> String {
        FixedPoint.short(value, decimals: decimals) + unit
    }
}
