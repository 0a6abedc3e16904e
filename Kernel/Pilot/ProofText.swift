import Kernel
import KernelConfiguration

/// What can be shown of a standard, as `check` prints it: a line for each time, and what could not be proven.
struct ProofText {
    let proof: StandardProof

    var lines: [Message] { proof.periods.flatMap { [head($0)] + $0.gains.map(\.diagnostic.text) } }

    private func head(_ period: StandardProof.Period) -> Message {
        let sum =
            period.sum == period.score
            ? Message.none : Message("（合计\(period.sum.words)）", en: " (sums: \(period.sum.words))")
        return Message(
            "\(proof.sector) 自 \(period.since) 起：得分 \(period.score.words)",
            en: "\(proof.sector) from \(period.since) on: \(period.score.words)")
            + sum + verdict(period)
    }

    private func verdict(_ period: StandardProof.Period) -> Message {
        period.gains.isEmpty
            ? Message("；已证：多一条失信记录不会使等级变好", en: "; proven: one more adverse record never raises a grade")
            : Message("；未能证明多一条失信记录不会使等级变好：", en: "; not proven that one more adverse record never raises a grade:")
    }
}
