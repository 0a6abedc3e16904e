import Kernel
import KernelLedger

extension LedgerRelation {
    /// What putting the other ledger, a backup, in the place of this one would lose and bring.
    var words: Message {
        switch (onlyOurs, onlyTheirs) {
        case (nil, nil):
            Message("现有台账与备份相同，不失去任何事实", en: "the ledger and the backup are the same, no fact is lost")
        case (nil, let more?):
            Message(
                "备份延续现有台账（\(ours)）：不失去任何事实，多出第 \(LedgerRelation.numbers(more)) 号",
                en: "the backup extends the ledger (\(ours)): no fact is lost, it adds \(LedgerRelation.numbers(more))")
        case (let lost?, nil):
            Message(
                "现有台账延续备份：恢复将失去第 \(LedgerRelation.numbers(lost)) 号事实（现有账首 \(ours)）",
                en: "the ledger extends the backup: restoring loses \(LedgerRelation.numbers(lost)) (head now \(ours))")
        case (let lost?, _?):
            Message(
                "现有台账与备份互不延续（\(shared)）：恢复将失去现有台账第 \(LedgerRelation.numbers(lost)) 号事实（现有账首 \(ours)）",
                en: "neither the ledger nor the backup extends the other (\(shared)): ")
                + Message(
                    "", en: "restoring loses \(LedgerRelation.numbers(lost)) of the ledger (head now \(ours))")
        }
    }

    private var shared: Message {
        common == 0
            ? Message("没有相同的事实", en: "they share no fact")
            : Message("只有第 1 至 \(common) 号相同", en: "only facts 1 to \(common) are the same")
    }

    private static func numbers(_ range: ClosedRange<Int64>) -> Message {
        range.count == 1
            ? Message("\(range.lowerBound)", en: "fact \(range.lowerBound)")
            : Message(
                "\(range.lowerBound) 至 \(range.upperBound)", en: "facts \(range.lowerBound) to \(range.upperBound)")
    }
}
