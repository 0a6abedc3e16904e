import Kernel

/// Reads when a subject is not rated 不评定: by the fields of its row in the register.
struct NotRatedReader {
    let scope: RuleScope
    /// The register's columns, from the national kinds.
    let register: Declared<Column>

    func read(_ entry: NamedReader) -> NotRatedRule? {
        entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let condition = scope.dated(body.required("when"), self.condition)
            guard let title, let condition else { return nil }
            return NotRatedRule(id: entry.name, title: title, condition: condition)
        }
    }

    private func condition(_ reader: NodeReader) -> NotRatedRule.Condition? {
        reader.mapping(example: .verbatim("{attribute: status, is: [deregistered, revoked]}")) { body in
            guard let (key, value) = body.exactlyOne(of: ["attribute", "within"]) else {
                for key in ["is", "is_not", "of"] { _ = body.optional(key) }
                return nil
            }
            return key == "attribute" ? attribute(value, body) : first(value, body)
        }
    }

    private func attribute(_ name: NodeReader, _ body: MappingReader) -> NotRatedRule.Condition? {
        _ = body.optional("of", onlyIf: false, Message(" within（期限内）", en: "'within'"))
        let column = register.find(
            name, for: Message("登记字段条件", en: "a condition on the register"), types: ["choice"])
        guard let (key, list) = body.exactlyOne(of: ["is", "is_not"]), let column,
            let choices = list.list(
                Message("选项", en: "choice"), example: .verbatim("[deregistered, revoked]"), { $0.choice(of: column) })
        else { return nil }
        return key == "is"
            ? .attribute(column: column.name, oneOf: choices) : .attributeOutside(column: column.name, of: choices)
    }

    private func first(_ term: NodeReader, _ body: MappingReader) -> NotRatedRule.Condition? {
        let when = Message(" attribute（登记字段）", en: "'attribute'")
        for key in ["is", "is_not"] { _ = body.optional(key, onlyIf: false, when) }
        let use = Message("期限起点", en: "the beginning of a term")
        let column = body.required("of").flatMap { register.find($0, for: use, types: ["day"]) }
        guard let term = term.term(), let column else { return nil }
        return .first(term, fromColumn: column.name)
    }
}
