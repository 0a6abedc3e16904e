import Foundation

/// Any JSON, as a test reads it.
indirect enum JSON: Decodable, Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    /// - Throws: where the text is not one JSON value.
    init(_ text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// A field of an object, or an element of a list by its place; null where there is none.
    subscript(_ name: String) -> JSON {
        switch self {
        case .object(let fields): fields[name] ?? .null
        case .list(let elements): Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil } ?? .null
        default: .null
        }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var integer: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    var boolean: Bool? {
        if case .boolean(let value) = self { value } else { nil }
    }

    var list: [JSON] {
        if case .list(let elements) = self { elements } else { [] }
    }

    var object: [String: JSON] {
        if case .object(let fields) = self { fields } else { [:] }
    }

    /// Without the fields that hold words, which follow the language; what else differs is a mistake.
    var withoutWords: JSON {
        switch self {
        case .list(let elements): .list(elements.map(\.withoutWords))
        case .object(let fields):
            .object(fields.filter { !JSON.words.contains($0.key) || $0.value.text == nil }.mapValues(\.withoutWords))
        default: self
        }
    }

    private static let words: Set = [
        "message", "hint", "notice", "reason", "document", "meaning", "working", "span", "shown", "derived", "wording",
    ]
}
