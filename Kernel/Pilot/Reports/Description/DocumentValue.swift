import Kernel

/// What a field of a document can hold 字段值. What the schema says of a field follows from the type of its property.
protocol DocumentValue: Codable, Sendable {
    static var shape: DocumentShape { get }
    /// Whether a field that holds it can be left out.
    static var mayBeAbsent: Bool { get }
}

extension DocumentValue {
    static var mayBeAbsent: Bool { false }
}

extension String: DocumentValue {
    static var shape: DocumentShape { .text(pattern: nil) }
}

extension Bool: DocumentValue {
    static var shape: DocumentShape { .boolean }
}

extension Int: DocumentValue {
    static var shape: DocumentShape { .integer }
}

extension Int64: DocumentValue {
    static var shape: DocumentShape { .integer }
}

extension Array: DocumentValue where Element: DocumentValue {
    static var shape: DocumentShape { .list(Element.shape) }
}

extension Optional: DocumentValue where Wrapped: DocumentValue {
    static var shape: DocumentShape { Wrapped.shape }
    static var mayBeAbsent: Bool { true }
}
