import Kernel

/// Reads one column of a kind.
enum ColumnReader {
    /// A column that files hold.
    static func declared(_ entry: NamedReader) -> Column? {
        PrivateMatter.refuse(entry.name, at: entry.key)
        return entry.value.mapping(example: declaredExample) { body in
            let title = body.required("title")?.publicText()
            let word = typeWord(body)
            let type = columnType(word, body)
            let isRequired = body.optional("required")?.flag() ?? false
            let mayBeFuture = body.optional(
                "may_be_future", onlyIf: word.map { $0 == "day" }, Message(" day（日期）类型", en: "type 'day'"))?.flag()
            let headers = body.optional("headers").flatMap(self.headers) ?? []
            guard let title, let type else { return nil }
            return Column(
                name: entry.name, title: title, type: type, isRequired: isRequired, mayBeFuture: mayBeFuture ?? false,
                headers: headers)
        }
    }

    /// A column that a hook fills: never in a file, so it has neither headers nor duties.
    static func derived(_ entry: NamedReader) -> Column? {
        PrivateMatter.refuse(entry.name, at: entry.key)
        return entry.value.mapping(example: derivedExample) { body in
            let title = body.required("title")?.publicText()
            let word = typeWord(body)
            guard let type = columnType(word, body), let title else { return nil }
            let column = Column(name: entry.name, title: title, type: type)
            if !column.isPacked {
                body.optional("type")?.error(unpacked(column))
            }
            return column
        }
    }

    private static func unpacked(_ column: Column) -> Message {
        let type = Column.typeLabel(column.typeWord)
        return Message(
            "派生字段 \(column.name) 不能是 \(type)：评价只读数字、日期和选项",
            en: "derived column '\(column.name)' cannot be '\(type)': evaluation reads only numbers, days and choices")
    }

    private static let declaredExample = Message(
        "{title: 事故日期, type: day}", en: "{title: day of the accident, type: day}")
    private static let derivedExample = Message(
        "{title: 事故等级, type: choice, of: {...}}", en: "{title: class of the accident, type: choice, of: {...}}")

    private static func headers(_ reader: NodeReader) -> [String]? {
        let headers = reader.texts(Message("表头", en: "header"), example: Message("[编号]", en: "[number]"))
        for header in headers ?? [] { PrivateMatter.refuse(header, at: reader) }
        return headers
    }

    private static func typeWord(_ body: MappingReader) -> String? {
        body.required("type")?.word(Message("字段类型", en: "column type"), of: Column.typeWords)
    }

    private static func columnType(_ word: String?, _ body: MappingReader) -> Column.ColumnType? {
        let choices = body.required(
            "of", onlyIf: word.map { $0 == "choice" }, Message(" choice（选项）类型", en: "type 'choice'"))
        let unit = body.required(
            "unit", onlyIf: word.map { $0 == "money" }, Message(" money（金额）类型", en: "type 'money'"))
        let decimals = body.required(
            "decimals", onlyIf: word.map { $0 == "fixed" }, Message(" fixed（小数）类型", en: "type 'fixed'"))
        switch word {
        case "integer": return .integer
        case "fixed": return decimals?.integer(1...9).map { .fixed(decimals: Int($0)) }
        case "money":
            let allowed = Column.MoneyUnit.allCases.map(\.rawValue)
            let what = Message("金额单位", en: "money unit")
            return unit?.word(what, of: allowed).flatMap(Column.MoneyUnit.init(rawValue:)).map { .money($0) }
        case "day": return .day
        case "choice": return choices.flatMap(ChoicesReader.read).map { .choice($0) }
        case "text": return .text
        case "organisation": return .organisation
        case "personal": return .personal
        default: return nil
        }
    }
}
