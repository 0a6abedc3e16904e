import Foundation

/// Holds a value against a JSON Schema, as far as our schemas use the language; a keyword that it does not know is a
/// problem, so that none is passed over.
struct SchemaValidator {
    private(set) var problems: [String] = []
    /// Every documented field that was there, by its path: `lines[].rule`.
    private(set) var seen: Set<String> = []

    private static let annotations: Set = ["$schema", "$defs", "title", "description"]
    private let root: JSON

    init(_ value: JSON, against schema: JSON) {
        root = schema
        check(value, schema, at: "")
    }

    /// Whether a value fits a schema that stands somewhere in another one.
    private init(_ value: JSON, against schema: JSON, in root: JSON) {
        self.root = root
        check(value, schema, at: "")
    }

    /// Every field that a schema documents, by its path.
    static func documented(_ schema: JSON, at path: String = "") -> Set<String> {
        var paths: Set<String> = []
        for (name, property) in schema["properties"].object {
            paths.formUnion([path + name])
            paths.formUnion(documented(property, at: path + name + "."))
            paths.formUnion(documented(property["items"], at: path + name + "[]."))
        }
        return paths
    }

    /// Whether a schema lets any text stand at a path: no choice, no pattern, no other type.
    static func isText(_ path: String, in schema: JSON) -> Bool {
        let field = path.split(separator: ".").reduce(schema) { schema, part in
            let property = schema["properties"][String(part.prefix { $0 != "[" })]
            return part.hasSuffix("[]") ? property["items"] : property
        }
        return field["type"].text == "string" && field["enum"] == .null && field["pattern"] == .null
    }

    private mutating func check(_ value: JSON, _ schema: JSON, at path: String) {
        if schema.object.isEmpty { problems.append("\(path): no schema") }
        for (keyword, demand) in schema.object where !SchemaValidator.annotations.contains(keyword) {
            check(value, keyword, demand, schema, at: path)
        }
    }

    private mutating func check(_ value: JSON, _ keyword: String, _ demand: JSON, _ schema: JSON, at path: String) {
        switch keyword {
        case "type": expect(!SchemaValidator.types(of: value).isDisjoint(with: demand.words), "type \(demand)", path)
        case "const": expect(value == demand, "const \(demand)", path)
        case "enum": expect(demand.list.contains(value), "enum \(demand)", path)
        case "pattern": expect(SchemaValidator.matches(value, demand), "pattern \(demand)", path)
        case "required":
            for name in demand.list { expect(value[name.text ?? ""] != .null, "required \(name)", path) }
        case "additionalProperties":
            expect(demand == .boolean(false), "additionalProperties \(demand)", path)
            let unknown = value.object.keys.filter { !SchemaValidator.knows($0, schema) }
            expect(unknown.isEmpty, "additional properties \(unknown)", path)
        case "properties": checkFields(of: value, demand, at: path)
        case "items": for element in value.list { check(element, demand, at: path.isEmpty ? "" : path + "[]") }
        case "patternProperties": checkNamed(of: value, demand, at: path)
        case "$ref": check(value, root["$defs"][String(demand.text?.split(separator: "/").last ?? "")], at: path)
        default: checkTogether(value, keyword, demand, schema, at: path)
        }
    }

    /// Keywords that join schemas.
    private mutating func checkTogether(
        _ value: JSON, _ keyword: String, _ demand: JSON, _ schema: JSON, at path: String
    ) {
        switch keyword {
        case "allOf": for part in demand.list { check(value, part, at: path) }
        case "anyOf": expect(demand.list.contains { fits(value, $0) }, "anyOf \(demand)", path)
        case "oneOf": expect(demand.list.count { fits(value, $0) } == 1, "oneOf \(demand)", path)
        case "not": expect(!fits(value, demand), "not \(demand)", path)
        case "if": if fits(value, demand) { check(value, schema["then"], at: path) }
        case "then": expect(schema["if"] != .null, "then without if", path)
        default: checkSize(value, keyword, demand, at: path)
        }
    }

    private mutating func checkSize(_ value: JSON, _ keyword: String, _ demand: JSON, at path: String) {
        switch keyword {
        case "minimum": expect((value.integer ?? .min) >= demand.integer ?? .max, "minimum \(demand)", path)
        case "maximum": expect((value.integer ?? .max) <= demand.integer ?? .min, "maximum \(demand)", path)
        case "minItems": expect(value.list.count >= demand.integer ?? .max, "minItems \(demand)", path)
        case "minProperties": expect(value.object.count >= demand.integer ?? .max, "minProperties \(demand)", path)
        case "dependentRequired":
            for (name, others) in demand.object where value[name] != .null {
                expect(others.list.allSatisfy { value[$0.text ?? ""] != .null }, "\(others) beside \(name)", path)
            }
        default: problems.append("\(path): unknown keyword \(keyword)")
        }
    }

    private func fits(_ value: JSON, _ schema: JSON) -> Bool {
        SchemaValidator(value, against: schema, in: root).problems.isEmpty
    }

    private static func knows(_ name: String, _ schema: JSON) -> Bool {
        schema["properties"].object[name] != nil
            || schema["patternProperties"].object.keys.contains { matches(.text(name), .text($0)) }
    }

    private mutating func checkNamed(of value: JSON, _ patterns: JSON, at path: String) {
        for (name, field) in value.object {
            for (pattern, schema) in patterns.object where SchemaValidator.matches(.text(name), .text(pattern)) {
                check(field, schema, at: path.isEmpty ? name : "\(path).\(name)")
            }
        }
    }

    private mutating func checkFields(of value: JSON, _ properties: JSON, at path: String) {
        for (name, field) in value.object {
            let place = path.isEmpty ? name : "\(path).\(name)"
            guard let schema = properties.object[name] else { continue }
            seen.insert(place)
            check(field, schema, at: place)
        }
    }

    private mutating func expect(_ holds: Bool, _ demand: String, _ path: String) {
        if !holds { problems.append("\(path): not \(demand)") }
    }

    private static func types(of value: JSON) -> Set<String> {
        switch value {
        case .null: ["null"]
        case .boolean: ["boolean"]
        case .integer: ["integer", "number"]
        case .number: ["number"]
        case .text: ["string"]
        case .list: ["array"]
        case .object: ["object"]
        }
    }

    private static func matches(_ value: JSON, _ pattern: JSON) -> Bool {
        guard let text = value.text, let pattern = pattern.text, let expression = try? Regex(pattern) else {
            return false
        }
        return text.contains(expression)
    }
}

extension JSON {
    /// One word, or several of a list.
    fileprivate var words: Set<String> {
        Set(text.map { [$0] } ?? list.compactMap(\.text))
    }
}
