import Kernel

/// What rules may refer to: the documents, the decimals of points, and the sector's kinds.
struct RuleScope {
    let references: References
    let decimals: Int
    let kinds: Declared<DeclaredKind>

    func dated<Value>(_ reader: NodeReader?, _ read: (NodeReader) -> Value?) -> Dated<Value>? {
        reader.flatMap { references.dated($0, read) }
    }

    func points(_ reader: NodeReader) -> Points? {
        reader.points(decimals)
    }

    /// Reports parts of a rule that do not begin on the same day, so that on some day only some of them hold.
    func checkSameFirstDay(_ parts: [(String, Day?)], _ rule: String, at reader: NodeReader) {
        let known = parts.compactMap { name, since in since.map { (name: name, since: $0) } }
        guard let first = known.min(by: { $0.since < $1.since }) else { return }
        for late in known where late.since > first.since {
            reader.error(
                "\(rule)：\(KeyTitles.label(late.name)) 自 \(late.since) 起才有值，\(KeyTitles.label(first.name)) 却自 "
                    + "\(first.since) 起就有；\(first.since) 当天缺少 \(KeyTitles.label(late.name))",
                hint: "请给 \(late.name) 补上 \(first.since) 的值，或让两者同日开始")
        }
    }
}
