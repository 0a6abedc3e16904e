import Kernel

/// How much of the standard the worked cases reach.
struct CoverageDocument: DocumentPart {
    let reached: Int
    let total: Int
    let percent: Int
    let missing: [CoverageGapDocument]

    init(_ coverage: CaseCoverage) {
        (reached, total, percent) = (coverage.reached, coverage.total, coverage.percent)
        missing = coverage.items.filter { !$0.isReached }.map(CoverageGapDocument.init)
    }

    static var fields: [DocumentField] {
        [
            field("reached", \.reached, Message("有算例到达的项数", en: "how many parts some case reaches")),
            field("total", \.total, Message("全部项数", en: "how many parts there are")),
            field("percent", \.percent, Message("百分比，不进位", en: "in percent, never rounded up")),
            field("missing", \.missing, Message("没有算例到达的", en: "those that no case reaches")),
        ]
    }
}
