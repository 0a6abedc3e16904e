import Kernel

/// A field of a document, described once 字段说明: the schema and the page are made from it.
struct DocumentField: Sendable {
    let name: String
    let shape: DocumentShape
    let isRequired: Bool
    /// In one line.
    let meaning: Message
}
