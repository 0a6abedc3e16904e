import ArgumentParser
import Kernel
import KernelConfiguration

/// `schema`: which documents commands write with `--json`, what is in each, and how the files of a standard are written.
struct SchemaCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "schema",
            Message(
                "格式：列出 --json 的各种文档和标准的写法，或打印一种的 JSON Schema。",
                en: "List the documents that --json writes and the texts that people write, or print a JSON Schema."),
            examples: [.verbatim("schema"), .verbatim("schema receipt/1"), .verbatim("schema standard")])
    }

    @Argument(
        help: .message(
            Message("格式；不写则列出全部", en: "A format; if left out, all are listed."), value: Message("格式", en: "format")))
    var format: String?

    @OptionGroup var output: OutputOptions

    func execute() throws {
        if format == FormatsDocument.standard { return try Console.schema(StandardSchema(in: Speech.language)) }
        if let format { return try Console.schema(JSONSchema(of: DocumentFormats.named(format)).value) }
        let formats = FormatsDocument()
        let all = formats.formats + (formats.texts ?? [])
        try Console.report(formats, all.map { .verbatim("\($0.name)  ") + $0.meaning }.lines())
    }
}
