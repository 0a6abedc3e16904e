import Kernel

extension NodeReader {
    /// A mapping with a fixed set of keys. Keys that `read` did not ask for are reported when it returns.
    func mapping<Value>(example: String? = nil, _ read: (MappingReader) -> Value?) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            expected("一组“字段: 值”", example: example)
            return nil
        }
        let body = MappingReader(pairs, label: label, location: location, report: report)
        let value = read(body)
        body.finish()
        return value
    }

    /// A mapping whose keys are names that the writer chooses.
    func named<Value>(_ what: String, _ rule: NameRule, _ read: (NamedReader) -> Value?) -> Declared<Value>? {
        guard case .mapping(let pairs) = node.content else {
            expected("一组“名称: \(what)”")
            return nil
        }
        var declared = Declared<Value>()
        for pair in pairs {
            let key = NodeReader(pair.key, "\(what)名 \(pair.name)", report)
            let isGood = rule.allows(pair.name)
            if !isGood { key.error("\(what)名 \(pair.name) 不能用", hint: rule.explanation) }
            let value = NodeReader(pair.value, "\(what) \(pair.name)", report)
            declared.add(pair.name, read(NamedReader(name: pair.name, key: key, value: value)))
        }
        return declared
    }

    /// A list with at least one element.
    func list<Value>(_ what: String, example: String? = nil, _ read: (NodeReader) -> Value?) -> [Value]? {
        guard case .sequence(let elements) = node.content else {
            expected("列表", example: example)
            return nil
        }
        if elements.isEmpty { error("\(label)是空的列表", hint: "请至少写一个\(what)，或删去这个字段") }
        return elements.enumerated().compactMap { place, element in
            read(NodeReader(element, elements.count == 1 ? label : "\(label)第 \(place + 1) 项", report))
        }
    }

    /// A list of texts, each written once.
    func texts(_ what: String, example: String = "[甲, 乙]") -> [String]? {
        var seen: Set<String> = []
        return list(what, example: example) { element in
            guard let text = element.text() else { return nil }
            if !seen.insert(text).inserted { element.error("\(label)里 \(text) 写了两次") }
            return text
        }
    }
}
