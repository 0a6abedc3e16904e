import Kernel

/// What rules may refer to: the documents, the decimals of points, and the sector's kinds.
struct RuleScope {
    let references: References
    let decimals: Int
    let kinds: Declared<DeclaredKind>
    /// The register's kind, whose columns some rules read; nil where the national kinds could not be read.
    var register: DeclaredKind?

    func dated<Value>(_ reader: NodeReader?, _ read: (NodeReader) -> Value?) -> Dated<Value>? {
        reader.flatMap { references.dated($0, read) }
    }

    func points(_ reader: NodeReader) -> Points? {
        reader.points(decimals)
    }

    /// Reports parts of a rule that do not begin on the same day, so that on some day only some of them hold.
    func checkSameFirstDay(_ parts: [DatedPart], _ rule: Message, at reader: NodeReader) {
        let known = parts.compactMap { part in part.since.map { (part: part, since: $0) } }
        guard let first = known.min(by: { $0.since < $1.since }) else { return }
        for late in known where late.since > first.since {
            let (name, title) = (late.part.name, late.part.title)
            reader.error(
                Message(
                    "\(rule)：\(title) 自 \(late.since) 起才有值，",
                    en: "\(rule): \(title) has a value only from \(late.since), ")
                    + Message(
                        "\(first.part.title) 却自 \(first.since) 起就有；\(first.since) 当天缺少 \(title)",
                        en: "but \(first.part.title) from \(first.since); on \(first.since) \(title) is missing"),
                hint: Message(
                    "请给 \(name) 补上 \(first.since) 的值，或让两者同日开始",
                    en: "give \(name) a value for \(first.since), or let both begin on the same day"))
        }
    }
}
