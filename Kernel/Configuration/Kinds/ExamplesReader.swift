import Kernel

/// Reads `examples:` of a kind: rows that show what it looks like, as a file would write them.
struct ExamplesReader {
    let columns: Declared<Column>

    func read(_ reader: NodeReader) -> RecordKind.Examples? {
        reader.mapping { body in
            let number = body.required("per_hundred_a_year")?.integer(0...100_000)
            let rows = body.required("rows")?.list(
                Message("示例行", en: "example row"), example: .verbatim("- {type: fire, deaths: 1}"), row)
            guard let number, let rows else { return nil }
            return RecordKind.Examples(perHundredAYear: Int(number), rows: rows)
        }
    }

    private func row(_ reader: NodeReader) -> [String: String]? {
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(
                Message("一组“字段: 值”", en: "a mapping of 'column: value'"),
                example: .verbatim("{type: fire, deaths: 1}"))
            return nil
        }
        var row: [String: String] = [:]
        for pair in pairs {
            let label = Message("\(reader.label)的 \(pair.name)", en: "'\(pair.name)' of \(reader.label)")
            let value = NodeReader(pair.value, label, reader.report)
            guard let column = columns.find(pair.name, reader.key(pair), Message("字段", en: "column")),
                let text = value.text()
            else { continue }
            row[column.name] = text
            check(text, value, column)
        }
        return row
    }

    private func check(_ text: String, _ value: NodeReader, _ column: Column) {
        switch column.type {
        case .choice(let choices):
            let spellings = choices.flatMap { [$0.id, $0.title] + $0.aliases }
            if !spellings.contains(text) { value.unknown(text, column.choiceTitle, among: choices.map(\.id)) }
        case .day: _ = value.day()
        case .integer: _ = value.decimal(0, Message("整数", en: "a whole number"))
        case .fixed(let decimals): _ = value.decimal(decimals, Message("小数", en: "a decimal number"))
        case .money(let unit):
            _ = value.decimal(unit.decimals, Message("以\(unit.title)计的金额", en: "an amount in \(unit.title)"))
        case .text, .organisation, .personal: break
        }
    }
}
