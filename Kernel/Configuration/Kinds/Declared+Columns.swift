import Kernel

extension Declared where Value == Column {
    /// The column that a text names, if it is of one of the types that its use needs.
    func find(_ reader: NodeReader, for use: Message, types: [String]) -> Column? {
        reader.text().flatMap { find($0, reader, for: use, types: types) }
    }

    func find(_ name: String, _ reader: NodeReader, for use: Message, types: [String]) -> Column? {
        guard let column = find(name, reader, Message("字段", en: "column")) else { return nil }
        if types.contains(column.typeWord) { return column }
        let needed = types.map(Column.typeLabel).joined(Message(" 或 ", en: " or "))
        let type = Column.typeLabel(column.typeWord)
        let fitting = all.filter { types.contains($0.typeWord) }.map(\.name)
        let list = Message.list(fitting)
        reader.error(
            Message(
                "\(reader.label)：\(use)需要 \(needed) 字段，\(name) 是 \(type)",
                en: "\(reader.label): \(use) needs a column of type \(needed), but '\(name)' is \(type)"),
            hint: fitting.isEmpty ? nil : Message("可用的字段：\(list)", en: "columns that fit: \(list)"))
        return nil
    }
}

extension NodeReader {
    /// The id of one of a column's choices.
    func choice(of column: Column) -> String? {
        guard let word = text() else { return nil }
        if column.choices.contains(where: { $0.id == word }) { return word }
        if let meant = column.choices.first(where: { $0.title == word || $0.aliases.contains(word) }) {
            error(
                Message(
                    "\(label)：规则里写选项的编号，不写名称 \(word)",
                    en: "\(label): rules write the id of a choice, not its title '\(word)'"),
                hint: Message("请写 \(meant.id)", en: "write '\(meant.id)'"))
        } else {
            unknown(word, column.choiceTitle, among: column.choices.map(\.id))
        }
        return nil
    }
}
