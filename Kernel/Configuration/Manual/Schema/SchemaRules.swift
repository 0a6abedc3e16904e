/// What a JSON Schema says of keys that depend on each other: exactly one of some, and some only beside others.
struct SchemaRules {
    private let keys: [FormKey]

    init(_ keys: [FormKey]) {
        self.keys = keys
    }

    var all: [SchemaValue] {
        groups
            + keys.flatMap { key -> [SchemaValue] in
                let conditions = [key.presence.gate, key.presence.only].compactMap { $0 }
                var rules = conditions.map { implies(has([key.name]), holds($0)) }
                if key.presence.isRequired, let gate = key.presence.gate {
                    rules.append(implies(holds(gate), has([key.name])))
                }
                return rules
            }
    }

    private var groups: [SchemaValue] {
        var seen: Set<String> = []
        return keys.compactMap { key in
            guard let group = key.presence.group, seen.insert(group).inserted else { return nil }
            let members = keys.filter { $0.presence.group == group }
            let one = SchemaValue.object(["oneOf": .list(members.map { has([$0.name]) })])
            return key.presence.gate.map { implies(holds($0), one) } ?? one
        }
    }

    private func has(_ names: [String]) -> SchemaValue {
        .object(["required": .texts(names)])
    }

    private func implies(_ test: SchemaValue, _ rule: SchemaValue) -> SchemaValue {
        .object(["if": test, "then": rule])
    }

    private func holds(_ condition: FormCondition) -> SchemaValue {
        switch condition {
        case .beside(let names): names.count == 1 ? has(names) : .object(["anyOf": .list(names.map { has([$0]) })])
        case .says(let name, let words): says(name, .object(["enum": .texts(words)]))
        case .saysNot(let name, let words): says(name, .object(["not": .object(["enum": .texts(words)])]))
        case .unless(let others): .object(["not": .object(["anyOf": .list(others.map(holds))])])
        case .all(let all): .object(["allOf": .list(all.map(holds))])
        }
    }

    private func says(_ name: String, _ value: SchemaValue) -> SchemaValue {
        .object(["properties": .object([name: value]), "required": .texts([name])])
    }
}
