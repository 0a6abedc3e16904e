import Kernel

extension NodeReader {
    /// A mapping with a fixed set of keys. Keys that `read` did not ask for are reported when it returns.
    func mapping<Value>(example: Message? = nil, _ read: (MappingReader) -> Value?) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            expected(Message("一组“字段: 值”", en: "a mapping of 'field: value'"), example: example)
            return nil
        }
        let body = MappingReader(pairs, label: label, location: location, report: report)
        let value = read(body)
        body.finish()
        return value
    }

    /// A mapping whose keys are names that the writer chooses.
    func named<Value>(_ what: Message, _ rule: NameRule, _ read: (NamedReader) -> Value?) -> Declared<Value>? {
        guard case .mapping(let pairs) = node.content else {
            expected(Message("一组“名称: \(what)”", en: "a mapping of 'name: \(what)'"))
            return nil
        }
        var declared = Declared<Value>()
        for pair in pairs {
            let title = Message("\(what)名 \(pair.name)", en: "\(what) name '\(pair.name)'")
            let key = NodeReader(pair.key, title, report)
            let isGood = rule.allows(pair.name)
            if !isGood {
                key.error(Message("\(title) 不能用", en: "\(title) cannot be used"), hint: rule.explanation)
            }
            let value = NodeReader(pair.value, Message("\(what) \(pair.name)", en: "\(what) '\(pair.name)'"), report)
            declared.add(pair.name, read(NamedReader(name: pair.name, key: key, value: value)))
        }
        return declared
    }

    /// The key of a pair below this node, for a mistake that lies in the name.
    func key(_ pair: Node.Pair) -> NodeReader {
        NodeReader(pair.key, label, report)
    }

    /// The value of a pair below this node.
    func child(_ pair: Node.Pair) -> NodeReader {
        NodeReader(pair.value, Message("\(label)里的 \(pair.name)", en: "'\(pair.name)' in \(label)"), report)
    }

    /// A list with at least one element.
    func list<Value>(
        _ what: Message, example: Message? = nil, _ read: (NodeReader) -> Value?
    ) -> [Value]? {
        guard case .sequence(let elements) = node.content else {
            expected(Message("列表", en: "a list"), example: example)
            return nil
        }
        if elements.isEmpty {
            error(
                Message("\(label)是空的列表", en: "\(label) is an empty list"),
                hint: Message("请至少写一个\(what)，或删去这个字段", en: "write at least one \(what), or remove this field"))
        }
        return elements.enumerated().compactMap { place, element in
            let item = Message("\(label)第 \(place + 1) 项", en: "item \(place + 1) of \(label)")
            return read(NodeReader(element, elements.count == 1 ? label : item, report))
        }
    }

    /// A list of texts, each written once.
    func texts(_ what: Message, example: Message = Message("[甲, 乙]", en: "[one, two]")) -> [String]? {
        var seen: Set<String> = []
        return list(what, example: example) { element in
            guard let text = element.text() else { return nil }
            if !seen.insert(text).inserted { element.error(NodeReader.twice(text, in: label)) }
            return text
        }
    }

    static func twice(_ name: String, in label: Message) -> Message {
        Message("\(label)里 \(name) 写了两次", en: "\(label) has '\(name)' twice")
    }
}
