import Kernel

/// What came in for a demonstration.
struct DeliveriesDocument: ReportDocument {
    let files: Int
    let rows: Int
    let deliveries: [DeliveryDocument]
    let setAsideFolder: String
    let reasons: [ReasonCountDocument]
    let conflicts: Int
    let unclassified: Int

    init(_ summary: DemoSummary, setAsideFolder: String) {
        files = summary.deliveries.reduce(0) { $0 + $1.files }
        rows = summary.deliveries.reduce(0) { $0 + $1.rows }
        deliveries = summary.deliveries.map(DeliveryDocument.init)
        self.setAsideFolder = setAsideFolder
        reasons = summary.reasons.map { ReasonCountDocument(reason: $0.title, count: $0.count) }
        (conflicts, unclassified) = (summary.conflicts, summary.unclassified)
    }

    static var format: String { "deliveries/1" }
    static var meaning: Message { Message("demo：演示的收文", en: "demo: what came in") }

    static var fields: [DocumentField] {
        [
            field("files", \.files, Message("文件数", en: "how many files")),
            field("rows", \.rows, Message("行数", en: "how many rows")),
            field("deliveries", \.deliveries, Message("按年度和报送单位", en: "by year and bureau")),
            field("setAsideFolder", \.setAsideFolder, Message("暂存的行所在目录", en: "the folder of the rows set aside")),
            field("reasons", \.reasons, Message("暂存的原因，多的在前", en: "why rows were set aside, the most frequent first")),
            field(
                "conflicts", \.conflicts, Message("两个单位说法不一的条数", en: "how many records two units report differently")),
            field(
                "unclassified", \.unclassified,
                Message("收文时未归类的行数", en: "how many rows were unclassified when received")),
        ]
    }
}
