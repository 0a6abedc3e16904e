import Kernel

/// A band of whole numbers: `lower` included, `upper` excluded; nil is no bound.
struct Interval {
    let lower: Int64?
    let upper: Int64?
    let reader: NodeReader
}

extension Interval {
    /// `从 1（含）到 3（不含）`.
    static func describe(_ lower: Int64, _ upper: Int64, _ write: (Int64) -> String) -> String {
        switch (lower == .min, upper == .max) {
        case (true, true): "全部数值"
        case (true, false): "小于 \(write(upper))"
        case (false, true): "从 \(write(lower))（含）起"
        case (false, false): "从 \(write(lower))（含）到 \(write(upper))（不含）"
        }
    }
}
