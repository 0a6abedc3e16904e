import ArgumentParser
import Kernel

/// `schema`: which documents commands write with `--json`, and what is in each.
struct SchemaCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "schema",
            Message(
                "格式：列出 --json 的各种文档，或打印一种的 JSON Schema。",
                en: "List the documents that --json writes, or print the JSON Schema of one."),
            examples: [.verbatim("schema"), .verbatim("schema receipt/1")])
    }

    @Argument(
        help: .message(
            Message("格式；不写则列出全部", en: "A format; if left out, all are listed."), value: Message("格式", en: "format")))
    var format: String?

    @OptionGroup var output: OutputOptions

    func execute() throws {
        if let format { return try Console.schema(JSONSchema(of: DocumentFormats.named(format))) }
        let formats = FormatsDocument()
        try Console.report(formats, formats.formats.map { .verbatim("\($0.name)  ") + $0.meaning }.lines())
    }
}
