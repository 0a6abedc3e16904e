import Kernel

/// Whether the groups of a standard fit together: nobody is in two, and stated weights sum to 100 on every day.
struct GroupCheck {
    let groups: [IndicatorGroup]
    let report: Report

    /// - Parameter chapter: where the groups stand.
    func check(_ chapter: NodeReader) {
        refuseTwice(chapter)
        refuseOtherSums(chapter)
    }

    private func refuseTwice(_ chapter: NodeReader) {
        var seen: [String: String] = [:]
        for group in groups {
            for member in group.members {
                if let first = seen[member] {
                    chapter.error(
                        Message(
                            "指标 \(member) 既在 \(first) 组又在 \(group.id) 组，会计两次",
                            en:
                                "indicator '\(member)' is in group '\(first)' and in '\(group.id)', and would count twice"
                        ))
                }
                seen[member] = group.id
            }
        }
    }

    /// Where any group is weighed on a day, the weights of all that are must be the whole.
    private func refuseOtherSums(_ chapter: NodeReader) {
        for day in Set(groups.flatMap { $0.weight?.changes ?? [] }).sorted() {
            let weights = groups.compactMap { $0.weight?.entry(on: day)?.value }
            let sum = Share(units: weights.reduce(0) { $0 + $1.units })
            guard sum != .whole else { continue }
            chapter.error(
                Message(
                    "\(day) 各组权重合计 \(sum)%，应为 100%",
                    en: "the weights of the groups sum to \(sum)% on \(day), not to 100%"))
        }
    }
}
