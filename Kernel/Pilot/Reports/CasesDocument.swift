import Kernel

/// What became of worked cases.
struct CasesDocument: ReportDocument {
    let passed: Bool
    let count: Int
    let differences: [DiagnosticDocument]

    init(_ report: CaseRunner.Report) {
        (passed, count) = (report.failures.isEmpty, report.count)
        differences = report.failures.map(DiagnosticDocument.init)
    }

    static var format: String { "cases/1" }
    static var meaning: Message { Message("check --cases：算例是否相符", en: "check --cases: whether the worked cases hold") }

    static var fields: [DocumentField] {
        [
            field("passed", \.passed, Message("是否全部相符", en: "whether all hold")),
            field("count", \.count, Message("算例数", en: "how many cases")),
            field("differences", \.differences, Message("不符之处", en: "what differs")),
        ]
    }
}
