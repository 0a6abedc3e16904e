import Kernel

/// What a rule does, as far as a case can expect it.
enum RuleRole {
    case points, downgrade, veto
    /// A trigger of the list with this id.
    case trigger(list: String)
}

extension Standard {
    /// Every rule that has a line, by id.
    var roles: Declared<RuleRole> {
        Declared(
            [(BaseReader.id, .points)] + (indicators.map(\.id) + groups.map(\.id)).map { ($0, .points) }
                + downgrades.map { ($0.id, .downgrade) }
                + vetoes.map { ($0.id, .veto) }
                + lists.flatMap { list in list.triggers.map { ($0.id, .trigger(list: list.id)) } })
    }

    /// Indicators without which the subject is not rated.
    var indicatorsThatEnd: [String] {
        var measured = indicators
        if case .measured(let indicator) = base { measured.append(indicator) }
        return measured.filter { $0.absent.entries.contains { $0.value == .notRated } }.map(\.id)
    }
}
