import Kernel

/// What one bureau sent about one year.
struct DeliveryDocument: DocumentPart {
    let year: String?
    let bureau: String
    let files: Int
    let rows: Int
    let registered: Int
    let changed: Int
    let new: Int
    let corrected: Int
    let actedUpon: Int
    let repeated: Int
    let setAside: Int

    init(_ delivery: DemoDelivery) {
        let count = { (outcome: DemoDelivery.Outcome) in delivery.counts[outcome] ?? 0 }
        (year, bureau, files, rows) = (delivery.year, delivery.bureau, delivery.files, delivery.rows)
        (registered, changed, new, corrected) = (count(.registered), count(.changed), count(.new), count(.corrected))
        (actedUpon, repeated, setAside) = (count(.actedUpon), count(.repeated), count(.setAside))
    }

    static var fields: [DocumentField] {
        [
            field("year", \.year, Message("年度；期初的没有", en: "the year; none for the beginning")),
            field("bureau", \.bureau, Message("报送单位", en: "the bureau")),
            field("files", \.files, Message("文件数", en: "how many files")),
            field("rows", \.rows, Message("行数", en: "how many rows")),
            field("registered", \.registered, Message("登记", en: "subjects registered")),
            field("changed", \.changed, Message("变更、注销", en: "subjects changed or ended")),
            field("new", \.new, Message("新增", en: "new records")),
            field("corrected", \.corrected, Message("更正", en: "records corrected")),
            field("actedUpon", \.actedUpon, Message("办理", en: "facts of officers")),
            field("repeated", \.repeated, Message("重复，不增加事实", en: "repeated, no fact added")),
            field("setAside", \.setAside, Message("暂存", en: "set aside")),
        ]
    }
}
