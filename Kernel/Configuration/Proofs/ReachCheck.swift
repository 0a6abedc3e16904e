import Kernel

/// Refuses caps and ends of groups beyond what their members can come to: they would never do anything (promise 10).
struct ReachCheck {
    let standard: Standard
    let report: Report

    func check() {
        for indicator in standard.measured { refuseCaps(of: indicator) }
        for group in standard.groups {
            if let lowest = group.lowest { refuseEnds(of: group, lowest, isLowest: true) }
            if let highest = group.highest { refuseEnds(of: group, highest, isLowest: false) }
        }
    }

    /// A cap is refused that nothing reaches on any day on which it holds.
    private func refuseCaps(of indicator: Indicator) {
        for (cap, until) in indicator.cap?.periods ?? [] {
            let reaches = standard.days(from: cap.since, until: until).compactMap { IndicatorReach(indicator, on: $0) }
            guard !reaches.isEmpty, reaches.allSatisfy(\.capIsBeyondReach) else { continue }
            let found = reaches.map(\.found).reduce(reaches[0].found) { $0.or($1) }
            refuse(
                Message("指标 \(indicator.id)：封顶", en: "indicator '\(indicator.id)': the cap "), cap, found,
                hint: Message("请改小封顶，或删去 cap（封顶）", en: "make it smaller, or leave out 'cap'"))
        }
    }

    private func refuseEnds(of group: IndicatorGroup, _ ends: Dated<Points>, isLowest: Bool) {
        for (end, until) in ends.periods {
            let found = standard.days(from: end.since, until: until).compactMap { day in
                ScoreReach(standard, on: day)?.groups.first { $0.group.id == group.id }?.members
            }
            let isBeyond = found.allSatisfy {
                isLowest ? isAbove($0.lowest, end.value) : isBelow($0.highest, end.value)
            }
            guard !found.isEmpty, isBeyond else { continue }
            let key = isLowest ? "lowest" : "highest"
            refuse(
                Message("指标组 \(group.id)：\(KeyTitles.label(key))", en: "group '\(group.id)': \(key) "), end,
                found.reduce(found[0]) { $0.or($1) },
                hint: Message(
                    "请按组内各指标能达到的分数改，或删去 \(key)", en: "change it to what the members can come to, or leave out '\(key)'")
            )
        }
    }

    private func isAbove(_ reached: Points?, _ end: Points) -> Bool { reached.map { $0 > end } ?? false }

    private func isBelow(_ reached: Points?, _ end: Points) -> Bool { reached.map { $0 < end } ?? false }

    private func refuse(_ what: Message, _ end: Dated<Points>.Entry, _ found: PointsReach, hint: Message) {
        report.error(
            what
                + Message(
                    " \(end.value.signed) 永远不起作用：只能达到 \(found.words)",
                    en: "\(end.value.signed) never has an effect: only \(found.words) can be reached"),
            at: end.clause.location, hint: hint)
    }
}

extension Standard {
    /// One day of each time in which no value changes.
    func days(from since: Day, until: Day) -> [Day] {
        [since] + changes.filter { since < $0 && $0 < until }
    }
}
