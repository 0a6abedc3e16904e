import Kernel

extension DemoWriter {
    /// A good row made wrong in one way.
    func spoilt(_ values: [String], _ dirt: DemoDirt) -> [String] {
        var values = values
        guard let subject = kind.kind.index(of: kind.kind.roles.subject) else { return values }
        switch dirt {
        case .naturalPerson: return person(values)
        case .checkCharacter: values[subject] = DemoCode.broken(values[subject])
        case .unknownSubject:
            values[subject] = DemoCode.make(prefix: "91", region: plan.region, number: subjects.count + 1000 + written)
        case .filler: values[subject] = "123"
        case .badDay:
            guard let day = kind.kind.index(of: kind.kind.roles.day) else { return values }
            values[day] = "\(values[day].prefix(4))-02-30"
        case .repeated, .conflicting: break
        }
        return values
    }

    /// The same identity with other content.
    func conflicting(_ values: [String]) -> [String] {
        var values = values
        let roles = kind.kind.roles
        let fixed = Set(roles.identity + [roles.subject, roles.subjectName, roles.day].compactMap(\.self))
        let candidates = kind.kind.columns.indices.filter { !fixed.contains(kind.kind.columns[$0].name) }
        for place in candidates {
            guard case .choice(let choices) = kind.kind.columns[place].type,
                let other = choices.first(where: { $0.title != values[place] })
            else { continue }
            values[place] = other.title
            return values
        }
        if let place = candidates.first(where: { kind.kind.columns[$0].type == .text }) { values[place] += "（另一说）" }
        return values
    }

    /// A row about nobody: an identity number that cannot be in every place where one could stand.
    private func person(_ values: [String]) -> [String] {
        let number = DemoCode.impossiblePerson(region: plan.region, number: written)
        let roles = kind.kind.roles
        return zip(kind.kind.columns, values).map { column, value in
            switch column.name {
            case roles.subject: number
            case roles.subjectName: "某某（演示）"
            case roles.naturalPerson?.column: roles.naturalPerson?.values.first ?? value
            default: column.type == .personal ? number : value
            }
        }
    }
}
