import Kernel

/// How many records a unit reported.
struct UnitCountDocument: DocumentPart {
    let unit: String
    let count: Int

    static var fields: [DocumentField] {
        [
            field("unit", \.unit, Message("报送单位", en: "the reporting unit")),
            field("count", \.count, Message("条数", en: "how many")),
        ]
    }
}
