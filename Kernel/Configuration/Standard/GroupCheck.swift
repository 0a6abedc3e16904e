import Kernel

/// Whether the groups of a standard fit together: nobody is in two, and stated weights sum to 100 on every day.
struct GroupCheck {
    let readings: [GroupReader.Reading]
    let report: Report

    func check() {
        refuseTwice()
        refuseOtherSums()
    }

    private func refuseTwice() {
        var seen: [String: String] = [:]
        for reading in readings {
            for member in reading.members {
                guard let first = seen.updateValue(reading.group.id, forKey: member.value) else { continue }
                report.error(
                    Message(
                        "指标 \(member.value) 已在 \(first) 组，会计两次",
                        en: "indicator '\(member.value)' is in group '\(first)' already, and would count twice"),
                    at: member.location,
                    hint: Message("请只留在一个组里", en: "leave it in one group"))
            }
        }
    }

    /// Where any group is weighed on a day, the weights of all that are must be the whole; told at the last of them.
    private func refuseOtherSums() {
        let all = readings.compactMap(\.group.weight)
        for day in Set(all.flatMap(\.changes)).sorted() {
            let weights = all.compactMap { $0.entry(on: day) }
            let sum = Share(units: weights.reduce(0) { $0 + $1.value.units })
            guard sum != .whole, let last = weights.last else { continue }
            report.error(
                Message(
                    "\(day) 各组权重合计 \(sum)%，应为 100%",
                    en: "the weights of the groups sum to \(sum)% on \(day), not to 100%"),
                at: last.clause.location,
                hint: Message("请调整各组当天的 weight（权重）", en: "change the weights of that day"))
        }
    }
}
