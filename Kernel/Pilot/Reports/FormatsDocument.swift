import Kernel
import KernelConfiguration

/// The formats that commands write with `--json`, and those of the texts that people write.
struct FormatsDocument: ReportDocument {
    let formats: [FormatDocument]
    let texts: [FormatDocument]?

    init() {
        formats = DocumentFormats.all.map { FormatDocument(name: $0.format, meaning: $0.meaning) }
        texts = [FormatDocument(name: FormatsDocument.standard, meaning: StandardSchema.meaning)]
    }

    /// What the standard's files are called; `standard/1` is what the command of that name writes.
    static let standard = "standard"

    static var format: String { "formats/1" }
    static var meaning: Message { Message("schema：全部格式", en: "schema: all formats") }

    static var fields: [DocumentField] {
        [
            field("formats", \.formats, Message("格式", en: "the formats")),
            field("texts", \.texts, Message("人写的文件的格式", en: "the formats of the texts that people write")),
        ]
    }
}
