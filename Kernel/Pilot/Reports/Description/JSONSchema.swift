import Kernel

/// The JSON Schema (draft 2020-12) of a format, made from the description of its fields.
struct JSONSchema {
    let value: JSONValue

    init(of document: any ReportDocument.Type) {
        let format = DocumentField(
            name: "format", shape: .choice([document.format]), isRequired: true, meaning: DocumentFormats.formatMeaning)
        var schema = JSONSchema.object([format] + document.fields)
        schema["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
        schema["title"] = .text(document.format)
        schema["description"] = .text(document.meaning.spoken)
        value = .object(schema)
    }

    private static func object(_ fields: [DocumentField]) -> [String: JSONValue] {
        let properties = fields.map { field in
            var property = schema(of: field.shape)
            property["description"] = .text(field.meaning.spoken)
            return (field.name, JSONValue.object(property))
        }
        return [
            "type": .text("object"), "additionalProperties": .boolean(false),
            "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
            "required": .list(fields.filter(\.isRequired).map { .text($0.name) }),
        ]
    }

    private static func schema(of shape: DocumentShape) -> [String: JSONValue] {
        switch shape {
        case .text(nil): ["type": .text("string")]
        case .text(let pattern?): ["type": .text("string"), "pattern": .text(pattern)]
        case .integer: ["type": .text("integer")]
        case .boolean: ["type": .text("boolean")]
        case .choice(let names) where names.count == 1: ["const": .text(names[0])]
        case .choice(let names): ["type": .text("string"), "enum": .list(names.map(JSONValue.text))]
        case .list(let element): ["type": .text("array"), "items": .object(schema(of: element))]
        case .object(let fields): object(fields)
        }
    }
}
