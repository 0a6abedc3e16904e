import Kernel

/// The same record said otherwise: by a clerk who mends a slip, or by a bureau that knows better.
struct DemoAlteration {
    let kind: RecordKind

    /// Ten times an amount, or else another choice, or else a word more. What tells the record apart stays.
    func altered(_ values: [String]) -> [String] {
        amount(values) ?? choice(values) ?? text(values)
    }

    private var free: [Int] {
        let roles = kind.roles
        let fixed = Set(
            roles.identity
                + [
                    roles.subject, roles.subjectName, roles.day, roles.authorityName, roles.naturalPerson?.column,
                    roles.sender,
                ].compactMap(\.self))
        return kind.columns.indices.filter { !fixed.contains(kind.columns[$0].name) }
    }

    private func amount(_ values: [String]) -> [String]? {
        for place in free {
            guard case .money(let unit) = kind.columns[place].type,
                case .success(let units) = FixedPoint.parse(values[place], decimals: unit.decimals), units > 0
            else { continue }
            return replaced(values, place, FixedPoint.short(units * 10, decimals: unit.decimals))
        }
        return nil
    }

    private func choice(_ values: [String]) -> [String]? {
        for place in free {
            guard case .choice(let choices) = kind.columns[place].type,
                let other = choices.first(where: { $0.id != values[place] && $0.title != values[place] })
            else { continue }
            return replaced(values, place, other.id)
        }
        return nil
    }

    private func text(_ values: [String]) -> [String] {
        guard let place = free.first(where: { kind.columns[$0].type == .text }) else { return values }
        return replaced(values, place, values[place] + "（更正）")
    }

    private func replaced(_ values: [String], _ place: Int, _ value: String) -> [String] {
        var values = values
        values[place] = value
        return values
    }
}
