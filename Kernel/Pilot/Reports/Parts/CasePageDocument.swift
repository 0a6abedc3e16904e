import Kernel

/// A worked case as people read it.
struct CasePageDocument: DocumentPart {
    let name: String
    let location: LocationDocument
    let on: Day
    let subject: String?
    let records: [CaseRecordsDocument]
    let facts: [Message]
    let expected: [Message]

    init(_ page: CasePage) {
        (name, on, subject) = (page.example.name, page.example.on, page.example.subject)
        location = LocationDocument(page.example.location)
        records = page.records.map { CaseRecordsDocument(title: $0.title, rows: $0.rows) }
        (facts, expected) = (page.facts, page.expected)
    }

    static var fields: [DocumentField] {
        [
            field("name", \.name, Message("一句话，带日期", en: "a sentence with its date")),
            field("location", \.location, Message("所在之处", en: "where it is")),
            field("on", \.on, Message("评价日", en: "the day of evaluation")),
            field(
                "subject", \.subject,
                Message("主体代码；只有一家的可以没有", en: "the code of the subject; may be missing where there is one")),
            field("records", \.records, Message("已有的记录", en: "what is on file")),
            field("facts", \.facts, Message("后续事项", en: "what follows after it")),
            field("expected", \.expected, Message("预期", en: "what is expected")),
        ]
    }
}
