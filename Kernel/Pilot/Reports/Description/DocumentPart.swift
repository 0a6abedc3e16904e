import Kernel

/// A document or an object inside one, which describes its own fields.
///
/// ```swift
/// struct DeskDocument: DocumentPart {
///     let office: String
///
///     static var fields: [DocumentField] {
///         [field("office", \.office, Message("受理窗口", en: "the desk"))]
///     }
/// }
/// ```
protocol DocumentPart: DocumentValue {
    static var fields: [DocumentField] { get }
}

extension DocumentPart {
    static var shape: DocumentShape { .object(fields) }

    /// A field by its name in JSON; its type, and whether it is required, are those of the property.
    static func field<Value: DocumentValue>(
        _ name: String, _ property: KeyPath<Self, Value>, _ meaning: Message
    ) -> DocumentField {
        DocumentField(name: name, shape: Value.shape, isRequired: !Value.mayBeAbsent, meaning: meaning)
    }
}
