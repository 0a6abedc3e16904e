import Kernel

/// The records that wait for an officer to classify them.
struct UnclassifiedDocument: ReportDocument {
    let records: [UnclassifiedRecordDocument]

    init(_ items: [UnclassifiedQueue.Item]) {
        records = items.map(UnclassifiedRecordDocument.init)
    }

    static var format: String { "unclassified/1" }
    static var meaning: Message { Message("unclassified：等待归类的记录", en: "unclassified: the records that wait") }

    static var fields: [DocumentField] {
        [field("records", \.records, Message("记录，按行业和日期", en: "the records by sector and day"))]
    }
}
