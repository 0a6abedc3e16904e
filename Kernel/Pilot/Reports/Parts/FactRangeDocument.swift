import Kernel

/// Facts that follow each other.
struct FactRangeDocument: DocumentPart {
    let first: Int64
    let last: Int64

    /// Nil where there is none.
    init?(_ first: Int64?, _ last: Int64?) {
        guard let first, let last else { return nil }
        (self.first, self.last) = (first, last)
    }

    init(_ range: ClosedRange<Int64>) {
        (first, last) = (range.lowerBound, range.upperBound)
    }

    static var fields: [DocumentField] {
        [
            field("first", \.first, Message("第一条事实的编号", en: "the number of the first fact")),
            field("last", \.last, Message("最后一条事实的编号", en: "the number of the last fact")),
        ]
    }
}
