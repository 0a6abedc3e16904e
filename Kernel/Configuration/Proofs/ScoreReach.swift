import Kernel

/// To which sum and which score a standard can come on a day.
struct ScoreReach {
    let sum: PointsReach
    let score: PointsReach
    /// The groups in force, each with what its members come to before they are held.
    let groups: [(group: IndicatorGroup, members: PointsReach)]

    /// Nil before the first day of the standard.
    init?(_ standard: Standard, on day: Day) {
        guard let range = standard.range.entry(on: day)?.value, let base = ScoreReach.base(standard.base, on: day)
        else {
            return nil
        }
        let reaches = standard.indicators.compactMap { indicator in
            IndicatorReach(indicator, on: day).map { (id: indicator.id, counted: $0.counted) }
        }
        groups = standard.groups.map { group in
            let members = reaches.filter { group.members.contains($0.id) }.map(\.counted)
            return (group, members.reduce(.nothing) { $0.plus($1) })
        }
        let grouped = Set(standard.groups.flatMap(\.members))
        let alone = reaches.filter { !grouped.contains($0.id) }.map(\.counted)
        let held = groups.map { ScoreReach.held($0.group, $0.members, on: day, decimals: standard.decimals) }
        sum = (alone + held).reduce(base) { $0.plus($1) }
        score = sum.held(from: range.lowest, to: range.highest)
    }

    private static func base(_ base: Standard.Base, on day: Day) -> PointsReach? {
        switch base {
        case .fixed(_, let points): points.entry(on: day).map { PointsReach($0.value) }
        case .measured(let indicator): IndicatorReach(indicator, on: day)?.counted
        }
    }

    private static func held(
        _ group: IndicatorGroup, _ members: PointsReach, on day: Day, decimals: Int
    ) -> PointsReach {
        let held = members.held(
            from: group.lowest?.entry(on: day)?.value, to: group.highest?.entry(on: day)?.value)
        return group.weight?.entry(on: day).map { held.weighed($0.value, decimals: decimals) } ?? held
    }
}
