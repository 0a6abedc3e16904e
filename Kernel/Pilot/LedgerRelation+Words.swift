import KernelLedger

extension LedgerRelation {
    /// What putting the other ledger, a backup, in the place of this one would lose and bring.
    var words: String {
        switch (onlyOurs, onlyTheirs) {
        case (nil, nil): "现有台账与备份相同，不失去任何事实"
        case (nil, let more?): "备份延续现有台账（\(ours)）：不失去任何事实，多出第 \(LedgerRelation.numbers(more)) 号"
        case (let lost?, nil): "现有台账延续备份：恢复将失去第 \(LedgerRelation.numbers(lost)) 号事实（现有账首 \(ours)）"
        case (let lost?, _?):
            "现有台账与备份互不延续（\(common == 0 ? "没有相同的事实" : "只有第 1 至 \(common) 号相同")）：恢复将失去现有台账第 "
                + "\(LedgerRelation.numbers(lost)) 号事实（现有账首 \(ours)）"
        }
    }

    private static func numbers(_ range: ClosedRange<Int64>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) 至 \(range.upperBound)"
    }
}
