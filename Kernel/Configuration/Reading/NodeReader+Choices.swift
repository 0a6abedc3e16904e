import Kernel

extension NodeReader {
    /// Reads a value for each choice of a column, and reports the choices that have none.
    ///
    /// - Parameter missing: what to say of those, by their names.
    func byChoice<Value>(
        of column: Column, _ read: (String, NodeReader) -> Value?, missing words: (Message) -> Message
    ) -> [Value]? {
        guard case .mapping(let pairs) = node.content else {
            expected(
                Message("一组“选项: 值”", en: "a mapping of 'choice: value'"),
                example: .verbatim("{\(column.choices.map { "\($0.id): …" }.joined(separator: ", "))}"))
            return nil
        }
        var named: Set<String> = []
        let values = pairs.compactMap { pair -> Value? in
            let choice = key(pair).choice(of: column)
            let label = Message("\(self.label)的 \(pair.name)", en: "'\(pair.name)' of \(self.label)")
            if let choice { named.insert(choice) }
            let value = read(choice ?? "", NodeReader(pair.value, label, report))
            return choice == nil ? nil : value
        }
        let missing = column.choices.filter { !named.contains($0.id) }
        if named.count == pairs.count, !missing.isEmpty {
            let names = Message.list(missing.map { Message("\($0.id)（\($0.title)）", en: "\($0.id) (\($0.title))") })
            error(
                words(names),
                hint: Message(
                    "字段 \(column.name) 的每个选项都要写到", en: "every choice of column '\(column.name)' must be there"))
        }
        return values
    }
}
