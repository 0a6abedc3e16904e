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

    /// With nothing of what is never the same twice: heads and digests, the letters of receipts, confirmations.
    var masked: JSON {
        switch self {
        case .text(let text):
            .text(
                text.replacing(/[0-9a-f]{64}/, with: "<digest>")
                    .replacing(/([0-9]+-[0-9]+)-[0-9A-Z]{4}\b/) { "\($0.1)-<letters>" })
        case .list(let elements): .list(elements.map(\.masked))
        case .object(let fields):
            .object(
                fields.reduce(into: [:]) { masked, field in
                    masked[field.key] = field.key == "confirmation" ? .text("<confirmation>") : field.value.masked
                })
        default: self
        }
    }

    /// The paths at which two values differ: `lines[].rule`.
    func differences(from other: JSON, at path: String = "") -> Set<String> {
        switch (self, other) {
        case (.object(let one), .object(let two)):
            Set(one.keys).union(two.keys).reduce(into: []) { paths, name in
                let place = path.isEmpty ? name : "\(path).\(name)"
                paths.formUnion((one[name] ?? .null).differences(from: two[name] ?? .null, at: place))
            }
        case (.list(let one), .list(let two)) where one.count == two.count:
            zip(one, two).reduce(into: []) { $0.formUnion($1.0.differences(from: $1.1, at: path + "[]")) }
        default: self == other ? [] : [path]
        }
    }
}
