import Kernel
import KernelConfiguration

/// To which scores a standard can come in a time, and how one more adverse record may raise a grade.
struct ProofPeriodDocument: DocumentPart {
    let since: Day
    let lowest: Points?
    let highest: Points?
    let lowestSum: Points?
    let highestSum: Points?
    let gains: [ProofGainDocument]

    init(_ period: StandardProof.Period) {
        since = period.since
        (lowest, highest) = (period.score.lowest, period.score.highest)
        (lowestSum, highestSum) = (period.sum.lowest, period.sum.highest)
        gains = period.gains.map(ProofGainDocument.init)
    }

    static var fields: [DocumentField] {
        [
            field("since", \.since, Message("首日", en: "the first day")),
            field("lowest", \.lowest, Message("可能的最低得分", en: "the lowest score that is possible")),
            field("highest", \.highest, Message("可能的最高得分", en: "the highest score that is possible")),
            field(
                "lowestSum", \.lowestSum,
                Message("限在得分范围内以前的最低合计；没有止境的没有", en: "the lowest sum before the score's range; none without end")),
            field(
                "highestSum", \.highestSum,
                Message("限在得分范围内以前的最高合计；没有止境的没有", en: "the highest sum before the score's range; none without end")),
            field(
                "gains", \.gains,
                Message(
                    "多一条失信记录可能使等级变好的情形；空表示已证明没有",
                    en: "how one more adverse record may raise a grade; empty where none is proven to")),
        ]
    }
}
