import Kernel

/// A band of whole numbers: `lower` included, `upper` excluded; nil is no bound.
struct Interval {
    let lower: Int64?
    let upper: Int64?
    let reader: NodeReader
}

extension Interval {
    /// `从 1（含）到 3（不含）`, `numbers from 1 (included) to 3 (excluded)`.
    static func describe(_ lower: Int64, _ upper: Int64, _ write: (Int64) -> Message) -> Message {
        switch (lower == .min, upper == .max) {
        case (true, true): Message("全部数值", en: "all numbers")
        case (true, false): Message("小于 \(write(upper))", en: "numbers below \(write(upper))")
        case (false, true): Message("从 \(write(lower))（含）起", en: "numbers from \(write(lower)) (included)")
        case (false, false):
            Message(
                "从 \(write(lower))（含）到 \(write(upper))（不含）",
                en: "numbers from \(write(lower)) (included) to \(write(upper)) (excluded)")
        }
    }
}
