import Kernel

/// Hands out the children of a mapping by key, and at the end names every key that nobody asked for.
///
/// A reader asks for all keys that may stand here, whatever their combination; so what was asked is what is allowed.
final class MappingReader {
    let label: Message
    let location: Location
    let report: Report
    let pairs: [Node.Pair]
    private var asked: [String] = []
    private var missing: [[String]] = []

    init(_ pairs: [Node.Pair], label: Message, location: Location, report: Report) {
        self.pairs = pairs
        self.label = label
        self.location = location
        self.report = report
    }

    /// The child under a key that may be left out.
    func optional(_ key: String) -> NodeReader? {
        if !asked.contains(key) { asked.append(key) }
        guard let pair = pairs.first(where: { $0.name == key }) else { return nil }
        let child = Message("\(label) 的 \(KeyTitles.label(key))", en: "'\(key)' of \(label)")
        return NodeReader(pair.value, child, report)
    }

    /// The child under a key that must be there.
    func required(_ key: String) -> NodeReader? {
        let child = optional(key)
        if child == nil { missing.append([key]) }
        return child
    }

    /// The one child that stands under any of some keys; none, or more than one, is a mistake.
    func exactlyOne(of keys: [String]) -> (key: String, value: NodeReader)? {
        let found = keys.compactMap { key in optional(key).map { (key: key, value: $0) } }
        if found.isEmpty { missing.append(keys) }
        if found.count > 1 {
            let written = Message.list(found.map { KeyTitles.label($0.key) })
            keyNode(found[1].key)?.error(
                Message("\(label)：\(written) 只能写一个", en: "\(label): only one of \(written) may be written"),
                hint: Message("请保留其中一个，删去其余", en: "keep one of them and remove the others"))
        }
        return found.count == 1 ? found[0] : nil
    }

    /// A child that only makes sense under a condition; elsewhere it is a mistake that says when it would make sense.
    ///
    /// A condition of nil is not known, because what decides it could not be read; then nothing is said.
    func optional(_ key: String, onlyIf condition: Bool?, _ when: Message) -> NodeReader? {
        let child = optional(key)
        if condition == false, child != nil { refuse(key, exceptFor: when) }
        return condition == false ? nil : child
    }

    func refuse(_ key: String, exceptFor when: Message) {
        keyNode(key)?.error(
            Message("\(label)：\(KeyTitles.label(key))只用于\(when)", en: "\(label): '\(key)' is only for \(when)"))
    }

    /// A child that a condition calls for, and that makes no sense without it.
    func required(_ key: String, onlyIf condition: Bool?, _ when: Message) -> NodeReader? {
        condition == true ? required(key) : optional(key, onlyIf: condition, when)
    }

    /// The key itself, for a mistake that lies in its being there.
    func keyNode(_ key: String) -> NodeReader? {
        pairs.first { $0.name == key }.map { NodeReader($0.key, label, report) }
    }

    /// Whether a key stands here that nobody has asked for so far.
    var hasUnknownKeys: Bool { pairs.contains { !asked.contains($0.name) } }

    /// Reports keys that are unknown and keys that are missing. A missing key that was only misspelt is reported once.
    func finish() {
        var meant: Set<String> = []
        for pair in pairs where !asked.contains(pair.name) {
            if let nearest = reportUnknown(pair) { meant.insert(nearest) }
        }
        let lacking = missing.filter { meant.isDisjoint(with: $0) }.map { keys in
            keys.map(KeyTitles.label).joined(Message(" 或 ", en: " or "))
        }
        guard !lacking.isEmpty else { return }
        let list = Message.list(lacking)
        report.error(Message("\(label) 缺少 \(list)", en: "\(label) lacks \(list)"), at: location)
    }

    private func reportUnknown(_ pair: Node.Pair) -> String? {
        let nearest = NearestWord.of(pair.name, among: asked)
        let question = nearest.map { Message("，是否为 \(KeyTitles.label($0))？", en: ", did you mean '\($0)'?") } ?? .none
        let allowed = Message.list(asked.map(KeyTitles.label))
        report.error(
            Message("未知字段 \(pair.name)", en: "unknown field '\(pair.name)'") + question, at: pair.key.start,
            hint: Message("\(label) 可用的字段：\(allowed)", en: "the fields of \(label) are: \(allowed)"))
        return nearest
    }
}
