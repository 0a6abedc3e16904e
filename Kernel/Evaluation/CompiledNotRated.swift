import Kernel

/// A not-rated rule in force on a day.
struct CompiledNotRated: Sendable {
    let id: String
    let title: String
    let clause: Clause
    private let condition: Condition

    private enum Condition: Sendable {
        case oneOf(Layout.Slot, Set<Int64>)
        case outside(Layout.Slot, Set<Int64>)
        case first(Term, Layout.Slot)
    }

    init(_ rule: NotRatedRule, _ entry: Dated<NotRatedRule.Condition>.Entry, layouts: Layouts) throws {
        guard let layout = layouts.layout(of: .registration) else {
            throw RulebookProblem.missing(
                rule: rule.id, what: Message("记录类型 \(KindID.registration)", en: "record kind \(KindID.registration)"))
        }
        func codes(_ slot: Layout.Slot, _ ids: [String]) -> Set<Int64> { Set(ids.compactMap { slot.encode($0) }) }
        id = rule.id
        title = rule.title
        clause = entry.clause
        switch entry.value {
        case .attribute(let column, let ids):
            let slot = try layout.require(column, rule: rule.id)
            condition = .oneOf(slot, codes(slot, ids))
        case .attributeOutside(let column, let ids):
            let slot = try layout.require(column, rule: rule.id)
            condition = .outside(slot, codes(slot, ids))
        case .first(let term, let column):
            condition = .first(term, try layout.require(column, rule: rule.id))
        }
    }

    /// Not known is not "outside" and not "new": a blank field never applies.
    func applies(_ history: History, _ attributes: History.Entry?, on day: Day) -> Bool {
        guard let attributes else { return false }
        switch condition {
        case .oneOf(let slot, let codes): return codes.contains(history.field(attributes, slot))
        case .outside(let slot, let codes):
            let value = history.field(attributes, slot)
            return value != Layout.Slot.blank && !codes.contains(value)
        case .first: return end(history, attributes).map { day < $0 } ?? false
        }
    }

    /// The first day on which a term that began in a register field is over.
    func end(_ history: History, _ attributes: History.Entry) -> Day? {
        guard case .first(let term, let slot) = condition else { return nil }
        return history.day(attributes, slot).map { term.end(from: $0) }
    }
}
