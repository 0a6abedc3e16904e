import Kernel

/// What one unit reported of a record.
struct ReportedDocument: DocumentPart {
    let unit: String
    let fact: Int64

    static var fields: [DocumentField] {
        [
            field("unit", \.unit, Message("报送单位", en: "the reporting unit")),
            field("fact", \.fact, Message("事实编号", en: "the number of its fact")),
        ]
    }
}
