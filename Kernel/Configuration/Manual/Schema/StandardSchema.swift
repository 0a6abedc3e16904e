import Kernel

/// The JSON Schema (draft 2020-12) of a standard's files, made from the manual, by which an editor completes and checks.
///
/// A standard may stand in several files, so no chapter is required of one. What a schema cannot see, such as a name that
/// nothing declares or a gap in bands, `check` says.
public struct StandardSchema: Encodable, Sendable {
    private let language: Language

    public init(in language: Language) {
        self.language = language
    }

    public static let meaning = Message(
        "评价标准的写法（format: 1），给编辑器用，见 config/README.md",
        en: "how a standard is written (format: 1), for editors; see config/README.md")

    public func encode(to encoder: any Encoder) throws {
        try SchemaValue.object(document).encode(to: encoder)
    }

    private var document: [String: SchemaValue] {
        var document = object(LanguageManual.keys(of: .standard), isSplit: true)
        document["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
        document["title"] = .text("standard, format 1")
        document["description"] = .text(StandardSchema.meaning.text(language))
        document["$defs"] = .object(definitions)
        return document
    }

    /// Every block, and what ends every dated value.
    private var definitions: [String: SchemaValue] {
        var definitions: [String: SchemaValue] = [:]
        for block in LanguageManual.blocks where block != .standard && block != .dated {
            definitions[block.name] = .object(object(LanguageManual.keys(of: block)))
        }
        for key in LanguageManual.keys(of: .dated) where !key.isOpen { definitions[key.name] = property(key) }
        return definitions
    }

    // MARK: Blocks

    /// - Parameter isSplit: whether the keys may stand in several files, those of the head together.
    private func object(_ keys: [FormKey], isSplit: Bool = false) -> [String: SchemaValue] {
        let properties = keys.map { ($0.name, property($0)) }
        var schema: [String: SchemaValue] = [
            "type": .text("object"), "additionalProperties": .boolean(false),
            "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
        ]
        let required = keys.filter { $0.presence == .required }.map(\.name)
        if isSplit {
            schema["dependentRequired"] = .object(StandardSchema.head)
        } else if required.isEmpty {
            schema["minProperties"] = .integer(1)
        } else {
            schema["required"] = .texts(required)
        }
        let rules = SchemaRules(keys).all
        if !rules.isEmpty { schema["allOf"] = .list(rules) }
        return schema
    }

    private static let head = Dictionary(
        Chapters.head.map { name in (name, SchemaValue.texts(Chapters.head.filter { $0 != name })) },
        uniquingKeysWith: { first, _ in first })

    private func property(_ key: FormKey) -> SchemaValue {
        var schema = self.schema(of: key.shape)
        if let title = KeyTitles.title(key.name) { schema["title"] = .text(title.text(language)) }
        schema["description"] = .text(key.meaning.text(language))
        return .object(schema)
    }

    // MARK: Shapes

    private func schema(of shape: FormShape) -> [String: SchemaValue] {
        switch shape {
        case .text: ["type": .texts(["string", "number", "boolean"])]
        case .word(let words): ["type": .text("string"), "enum": .texts(words)]
        case .integer(let range):
            [
                "type": .text("integer"), "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
            ]
        case .number: ["type": .text("number")]
        case .flag: ["type": .text("boolean")]
        case .yes: ["const": .boolean(true)]
        case .day: ["type": .text("string"), "pattern": .text(StandardSchema.day)]
        case .term: ["type": .text("string"), "pattern": .text("^[0-9]{1,5} (months|days)$")]
        case .open: [:]
        default: nested(shape)
        }
    }

    private func nested(_ shape: FormShape) -> [String: SchemaValue] {
        switch shape {
        case .list(let element, let least):
            [
                "type": .text("array"), "minItems": .integer(Int64(least)), "items": .object(schema(of: element)),
            ]
        case .block(let block): ["$ref": .text("#/$defs/\(block.name)")]
        case .named(let rule, let value): map(rule.pattern, .object(schema(of: value)))
        case .dated(let value): dated(value)
        case .either(let shapes): ["anyOf": .list(shapes.map { .object(schema(of: $0)) })]
        default: [:]
        }
    }

    private func dated(_ value: FormShape) -> [String: SchemaValue] {
        let keys = LanguageManual.keys(of: .dated)
        let properties = keys.map { key in
            (key.name, key.isOpen ? .object(schema(of: value)) : reference(to: key.name))
        }
        let entry: [String: SchemaValue] = [
            "type": .text("object"), "additionalProperties": .boolean(false),
            "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
            "required": .texts(keys.filter { $0.presence == .required }.map(\.name)),
        ]
        var days = map(StandardSchema.day, .object(entry))
        days["minProperties"] = .integer(1)
        return days
    }

    private func reference(to name: String) -> SchemaValue {
        .object(["$ref": .text("#/$defs/\(name)")])
    }

    private func map(_ pattern: String, _ value: SchemaValue) -> [String: SchemaValue] {
        [
            "type": .text("object"), "additionalProperties": .boolean(false),
            "patternProperties": .object([pattern: value]),
        ]
    }

    private static let day = #"^\d{4}-\d{2}-\d{2}$"#
}

extension NameRule {
    /// The names that it allows, as a regular expression.
    fileprivate var pattern: String {
        switch self {
        case .any: "^.+$"
        case .code: "^[A-Za-z0-9_+-]+$"
        case .word: "^[a-z][a-z0-9_-]*$"
        }
    }
}

extension FormKey {
    /// Whether what is written under it depends on the key above.
    fileprivate var isOpen: Bool {
        if case .open = shape { true } else { false }
    }
}
