import Kernel

/// A group of indicators in force on a day.
struct CompiledGroup: Sendable {
    let id: String
    let title: String
    /// The ids of its members.
    let members: Set<String>
    let lowest: Points?
    let highest: Points?
    let weight: Share?
    let decimals: Int
    let clause: Clause

    /// Nil while nothing of it is in force.
    init?(_ group: IndicatorGroup, on day: Day, decimals: Int) {
        let (low, high) = (group.lowest?.entry(on: day), group.highest?.entry(on: day))
        let weight = group.weight?.entry(on: day)
        guard let clause = weight?.clause ?? low?.clause ?? high?.clause else { return nil }
        (id, title, members) = (group.id, group.title, Set(group.members))
        (lowest, highest, self.weight) = (low?.value, high?.value, weight?.value)
        (self.decimals, self.clause) = (decimals, clause)
    }

    /// What enters the sum beside the members' own points, so that together they are what the group comes to.
    func line(of members: [Line]) -> Line {
        let sum = members.reduce(Points.zero) { $0 + $1.counted }
        let raised = lowest.map { max(sum, $0) } ?? sum
        let held = highest.map { min(raised, $0) } ?? raised
        let worth = weight.map { $0.of(held, decimals: decimals) } ?? held
        let difference = Points(units: worth.units - sum.units)
        return Line(
            rule: id, title: title, role: .group, value: nil, points: worth, counted: difference, cap: nil,
            evidence: [], clause: clause, span: .none,
            working: Working(.grouped(sum: sum, held: held, weight: weight), worth: worth))
    }
}
