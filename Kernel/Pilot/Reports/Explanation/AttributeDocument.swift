import Kernel
import KernelPublication

/// A field of the register, as people read it.
struct AttributeDocument: DocumentPart {
    let column: String
    let title: String

    /// Those that the page shows and the register fills.
    static func all(of explanation: Explanation) -> [AttributeDocument] {
        guard let kind = explanation.kind(.registration) else { return [] }
        let since = (RegisterColumn.since, explanation.profile.title(of: RegisterColumn.since, in: kind))
        return (explanation.attributes + [since]).map { AttributeDocument(column: $0.0, title: $0.1) }
            .filter { !$0.title.isEmpty }
    }

    static var fields: [DocumentField] {
        [
            field("column", \.column, Message("登记字段", en: "the column of the register")),
            field("title", \.title, Message("登记内容", en: "what it says")),
        ]
    }
}
