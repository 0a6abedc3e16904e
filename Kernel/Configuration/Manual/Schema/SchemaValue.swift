/// A piece of a JSON Schema, as it is written.
indirect enum SchemaValue: Encodable, Sendable {
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case list([SchemaValue])
    case object([String: SchemaValue])

    static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map { .text($0) }) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .integer(let number): try container.encode(number)
        case .boolean(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }
}
