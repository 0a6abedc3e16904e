import Kernel

/// Reads `where:`: for each column a list of choices, a range of numbers with money in yuan, or a range of days.
struct FilterReader {
    /// Nil where the kind is not known; then columns are not judged.
    let kind: DeclaredKind?

    func read(_ reader: NodeReader) -> [Selection.Filter] {
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(
                Message("一组“字段: 条件”", en: "a mapping of 'column: condition'"),
                example: .verbatim("{gravity: [serious], amount: {at_least: 50000}}"))
            return []
        }
        if pairs.isEmpty {
            reader.error(
                Message("\(reader.label)里没有条件", en: "\(reader.label) has no conditions"),
                hint: Message("请写条件，或删去 where", en: "write conditions, or remove where"))
        }
        guard let columns = kind?.allColumns else { return [] }
        return pairs.compactMap { pair in
            let use = Message("筛选", en: "a filter")
            guard let column = columns.find(pair.name, reader.key(pair), for: use, types: FilterReader.types) else {
                return nil
            }
            return test(reader.child(pair), column).map { Selection.Filter(column: column.name, test: $0) }
        }
    }

    private func test(_ reader: NodeReader, _ column: Column) -> Selection.Test? {
        if column.type == .day { return days(reader) }
        guard let scale = column.scale else {
            let example = Message.verbatim("[\(column.choices.first?.id ?? "")]")
            let what = Message("选项", en: "choice")
            return reader.list(what, example: example) { $0.choice(of: column) }.map { .oneOf($0) }
        }
        return range(reader, scale)
    }

    private func range(_ reader: NodeReader, _ scale: NumberScale) -> Selection.Test? {
        reader.mapping(example: .verbatim("{at_least: 50000, below: 200000}")) { body in
            let lower = body.optional("at_least")
            let upper = body.optional("below")
            if lower == nil, upper == nil, !body.hasUnknownKeys {
                reader.error(
                    Message(
                        "\(reader.label)没有写 at_least（下限，含）或 below（上限，不含）",
                        en: "\(reader.label) has neither at_least (included) nor below (excluded)"))
            }
            let atLeast = lower.flatMap(scale.read)
            let below = upper.flatMap(scale.read)
            if let atLeast, let below, atLeast >= below {
                reader.error(FilterReader.empty(reader.label, scale.write(atLeast), scale.write(below)))
            }
            return .range(atLeast: atLeast, below: below)
        }
    }

    /// Days from one, included, and before another, excluded; either may be missing.
    private func days(_ reader: NodeReader) -> Selection.Test? {
        reader.mapping(example: .verbatim("{from: 2017-05-09, before: 2023-10-01}")) { body in
            let (first, end) = (body.optional("from"), body.optional("before"))
            if first == nil, end == nil, !body.hasUnknownKeys {
                reader.error(
                    Message(
                        "\(reader.label)没有写 from（首日，含）或 before（止日，不含）",
                        en: "\(reader.label) has neither from (included) nor before (excluded)"))
            }
            let (from, before) = (first?.day(), end?.day())
            if let from, let before, from >= before {
                reader.error(
                    Message(
                        "\(reader.label)是空的：没有不早于 \(from) 又早于 \(before) 的日子",
                        en: "\(reader.label) is empty: no day is from \(from) on and before \(before)"))
            }
            guard !body.hasUnknownKeys, from != nil || before != nil, (first == nil) == (from == nil),
                (end == nil) == (before == nil)
            else { return nil }
            return .days(from: from, before: before)
        }
    }

    private static func empty(_ label: Message, _ lower: Message, _ upper: Message) -> Message {
        Message(
            "\(label)是空的：没有不小于 \(lower) 又小于 \(upper) 的数",
            en: "\(label) is empty: no number is at least \(lower) and below \(upper)")
    }

    private static let types = ["choice", "integer", "fixed", "money", "day"]
}
