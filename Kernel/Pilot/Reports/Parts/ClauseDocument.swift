import Kernel

/// The article that a value comes from.
struct ClauseDocument: DocumentPart {
    let document: Message
    let article: String
    let evidence: Clause.Evidence

    init(_ clause: Clause) {
        (document, article, evidence) = (clause.document, clause.article, clause.evidence)
    }

    static var fields: [DocumentField] {
        [
            field("document", \.document, Message("文件名称", en: "the title of the document")),
            field("article", \.article, Message("条款；文件不分条的为空", en: "the article; empty where there are none")),
            field("evidence", \.evidence, Message("怎样得知", en: "how it is known")),
        ]
    }
}
