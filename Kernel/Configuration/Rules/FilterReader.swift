import Kernel

/// Reads `where:`: for each column a list of choices, or a range of numbers with money in yuan.
struct FilterReader {
    /// Nil where the kind is not known; then columns are not judged.
    let kind: DeclaredKind?

    func read(_ reader: NodeReader) -> [Selection.Filter] {
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected("一组“字段: 条件”", example: "{gravity: [serious], amount: {at_least: 50000}}")
            return []
        }
        if pairs.isEmpty { reader.error("\(reader.label)里没有条件", hint: "请写条件，或删去 where") }
        guard let columns = kind?.allColumns else { return [] }
        return pairs.compactMap { pair in
            let key = NodeReader(pair.key, reader.label, reader.report)
            let value = NodeReader(pair.value, "\(reader.label)里的 \(pair.name)", reader.report)
            guard let column = columns.find(pair.name, key, for: "筛选", types: FilterReader.types) else { return nil }
            return test(value, column).map { Selection.Filter(column: column.name, test: $0) }
        }
    }

    private func test(_ reader: NodeReader, _ column: Column) -> Selection.Test? {
        guard let scale = column.scale else {
            return reader.list("选项", example: "[\(column.choices.first?.id ?? "")]") { $0.choice(of: column) }.map {
                .oneOf($0)
            }
        }
        return range(reader, scale)
    }

    private func range(_ reader: NodeReader, _ scale: NumberScale) -> Selection.Test? {
        reader.mapping(example: "{at_least: 50000, below: 200000}") { body in
            let lower = body.optional("at_least")
            let upper = body.optional("below")
            if lower == nil, upper == nil, !body.hasUnknownKeys {
                reader.error("\(reader.label)没有写 at_least（下限，含）或 below（上限，不含）")
            }
            let atLeast = lower.flatMap(scale.read)
            let below = upper.flatMap(scale.read)
            if let atLeast, let below, atLeast >= below {
                reader.error("\(reader.label)是空的：没有不小于 \(scale.write(atLeast)) 又小于 \(scale.write(below)) 的数")
            }
            return .range(atLeast: atLeast, below: below)
        }
    }

    private static let types = ["choice", "integer", "fixed", "money"]
}
