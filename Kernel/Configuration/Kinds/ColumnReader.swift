import Kernel

/// Reads one column of a kind.
enum ColumnReader {
    /// A column that files hold.
    static func declared(_ entry: NamedReader) -> Column? {
        PrivateMatter.refuse(entry.name, at: entry.key)
        return entry.value.mapping(example: "{title: 事故日期, type: day}") { body in
            let title = body.required("title")?.publicText()
            let word = typeWord(body)
            let type = columnType(word, body)
            let isRequired = body.optional("required")?.flag() ?? false
            let mayBeFuture = body.optional("may_be_future", onlyIf: word.map { $0 == "day" }, " day（日期）类型")?.flag()
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
        return entry.value.mapping(example: "{title: 事故等级, type: choice, of: {...}}") { body in
            let title = body.required("title")?.publicText()
            let word = typeWord(body)
            guard let type = columnType(word, body), let title else { return nil }
            let column = Column(name: entry.name, title: title, type: type)
            if !column.isPacked {
                body.optional("type")?.error("派生字段 \(entry.name) 不能是 \(Column.typeLabel(column.typeWord))：评价只读数字、日期和选项")
            }
            return column
        }
    }

    private static func headers(_ reader: NodeReader) -> [String]? {
        let headers = reader.texts("表头", example: "[编号]")
        for header in headers ?? [] { PrivateMatter.refuse(header, at: reader) }
        return headers
    }

    private static func typeWord(_ body: MappingReader) -> String? {
        body.required("type")?.word("字段类型", of: Column.typeTitles.map(\.0))
    }

    private static func columnType(_ word: String?, _ body: MappingReader) -> Column.ColumnType? {
        let choices = body.required("of", onlyIf: word.map { $0 == "choice" }, " choice（选项）类型")
        let unit = body.required("unit", onlyIf: word.map { $0 == "money" }, " money（金额）类型")
        let decimals = body.required("decimals", onlyIf: word.map { $0 == "fixed" }, " fixed（小数）类型")
        switch word {
        case "integer": return .integer
        case "fixed": return decimals?.integer(1...9).map { .fixed(decimals: Int($0)) }
        case "money":
            let allowed = Column.MoneyUnit.allCases.map(\.rawValue)
            return unit?.word("金额单位", of: allowed).flatMap(Column.MoneyUnit.init(rawValue:)).map { .money($0) }
        case "day": return .day
        case "choice": return choices.flatMap(ChoicesReader.read).map { .choice($0) }
        case "text": return .text
        case "organisation": return .organisation
        case "personal": return .personal
        default: return nil
        }
    }
}
