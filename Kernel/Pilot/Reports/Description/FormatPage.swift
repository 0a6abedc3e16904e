import Kernel

/// The page that documents every format, one table each. In Chinese the English of each meaning stands beside it.
struct FormatPage {
    let text: Message

    init() {
        text =
            ([FormatPage.head] + DocumentFormats.all.map(FormatPage.section)).joined(.verbatim("\n\n"))
            + .verbatim("\n")
    }

    private static func section(_ document: any ReportDocument.Type) -> Message {
        let lines: [Message] = [
            .verbatim("## `\(document.format)`"), .none, both(document.meaning), .none, table,
            .verbatim("| --- | --- | --- | --- |"),
        ]
        return (lines + rows(document.fields, below: "")).lines()
    }

    /// The fields of an object stand below it: `lines[].rule`.
    private static func rows(_ fields: [DocumentField], below path: String) -> [Message] {
        fields.flatMap { field -> [Message] in
            let name = path + field.name
            let (type, meaning) = (type(field.shape), both(field.meaning))
            let need = field.isRequired ? Message("是", en: "yes") : Message("否", en: "no")
            let row = Message(
                "| `\(name)` | \(type) | \(need) | \(meaning) |", en: "| `\(name)` | \(type) | \(need) | \(meaning) |")
            var inside = name
            if case .list = field.shape { inside += "[]" }
            return [row] + rows(field.shape.fields, below: inside + ".")
        }
    }

    private static func type(_ shape: DocumentShape) -> String {
        switch shape {
        case .text(nil): "string"
        case .text(let pattern?): "string `\(pattern.replacing("|", with: "\\|"))`"
        case .integer: "integer"
        case .boolean: "boolean"
        case .choice(let names): names.map { "`\($0)`" }.joined(separator: " ")
        case .list(let element): "array: \(type(element))"
        case .object: "object"
        }
    }

    private static func both(_ meaning: Message) -> Message {
        let english = meaning.english
        return Message("\(meaning) · \(english)", en: "\(meaning)")
    }

    private static let table = Message(
        "| 字段 field | 类型 type | 必有 required | 含义 meaning |", en: "| field | type | required | meaning |")

    private static let head = Message(
        """
        # 给程序读的输出 JSON

        每条报告结果的命令都接受 `--json`：标准输出只有 JSON，一份报告一行（键按字母排序，没有空格）；进度、警告和 `writing`、`committed` 写到标准错误。未办理的也是一份文档（`refusal/1`），文字照旧写到标准错误。退出状态不变：0 完成，1 未办理或查出问题，64 命令写法有误（只有文字，没有文档）。

        说明性的文字随 `--lang`；代码、编号、日期、数目和取值与语言无关。分数是十进制数的字符串，金额是以分计的整数。没有值的字段不写，不写 null。同一版本里，字段不改名、不改义，只会增加可以没有的字段；读的程序应不理会不认识的字段。

        `schema` 列出全部格式，`schema <格式>` 打印它的 JSON Schema（draft 2020-12）。本页和 JSON Schema 由同一份字段说明生成。
        """,
        en: """
            # Output for programs: JSON

            Every command that reports accepts `--json`: standard output holds JSON only, a report on each line (keys \
            sorted, no blanks); progress, warnings, `writing` and `committed` go to standard error. A refusal is a \
            document too (`refusal/1`), with its text on standard error as ever. The exit status stays: 0 done, 1 not \
            carried out or problems found, 64 wrong usage (in words, without a document).

            Words follow `--lang`; codes, ids, days, numbers and enumerations do not depend on it. Points are decimals \
            in strings, money is a whole number of fen. A field without a value is left out and never null. Within a \
            version no field is renamed or changes its meaning; optional fields may be added, and a reader should \
            ignore what it does not know.

            `schema` lists the formats, `schema <format>` prints the JSON Schema (draft 2020-12) of one. This page and \
            the schemas are made from the same description of the fields.
            """)
}
