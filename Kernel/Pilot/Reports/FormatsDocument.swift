import Kernel

/// The formats that commands write with `--json`.
struct FormatsDocument: ReportDocument {
    let formats: [FormatDocument]

    init() {
        formats = DocumentFormats.all.map { FormatDocument(name: $0.format, meaning: $0.meaning) }
    }

    static var format: String { "formats/1" }
    static var meaning: Message { Message("schema：全部格式", en: "schema: all formats") }

    static var fields: [DocumentField] {
        [field("formats", \.formats, Message("格式", en: "the formats"))]
    }
}
