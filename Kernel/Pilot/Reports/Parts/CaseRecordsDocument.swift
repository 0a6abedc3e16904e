import Kernel

/// The records of one kind in a worked case.
struct CaseRecordsDocument: DocumentPart {
    let title: String
    let rows: [String]

    static var fields: [DocumentField] {
        [
            field("title", \.title, Message("记录类型", en: "the kind of record")),
            field("rows", \.rows, Message("每条的字段和值", en: "the columns and values of each")),
        ]
    }
}
