import Kernel

extension Declared where Value == Column {
    /// The column that a text names, if it is of one of the types that its use needs.
    func find(_ reader: NodeReader, for use: String, types: [String]) -> Column? {
        reader.text().flatMap { find($0, reader, for: use, types: types) }
    }

    func find(_ name: String, _ reader: NodeReader, for use: String, types: [String]) -> Column? {
        guard let column = find(name, reader, "字段") else { return nil }
        if types.contains(column.typeWord) { return column }
        let needed = types.map(Column.typeLabel).joined(separator: " 或 ")
        let fitting = all.filter { types.contains($0.typeWord) }.map(\.name)
        reader.error(
            "\(reader.label)：\(use)需要 \(needed) 字段，\(name) 是 \(Column.typeLabel(column.typeWord))",
            hint: fitting.isEmpty ? nil : "可用的字段：\(fitting.joined(separator: "、"))")
        return nil
    }
}

extension NodeReader {
    /// The id of one of a column's choices.
    func choice(of column: Column) -> String? {
        guard let word = text() else { return nil }
        if column.choices.contains(where: { $0.id == word }) { return word }
        if let meant = column.choices.first(where: { $0.title == word || $0.aliases.contains(word) }) {
            error("\(label)：规则里写选项的编号，不写名称 \(word)", hint: "请写 \(meant.id)")
        } else {
            unknown(word, "\(column.name) 选项", among: column.choices.map(\.id))
        }
        return nil
    }
}
